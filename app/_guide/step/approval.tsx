import { lazy, Suspense } from 'react'
import type { ApprovalMessageProps } from './approval-message'

const Message = lazy(() =>
  import('./approval-message').then((module) => ({ default: module.ApprovalMessage })),
)

/** The message for people who need this page approved first. A separate file, because administrators never see it. */
export function Approval(props: ApprovalMessageProps) {
  return (
    // As high as what comes, so that nothing moves below it.
    <Suspense fallback={<div className={props.first ? 'min-h-20 max-sm:min-h-44' : 'min-h-8'} />}>
      <Message {...props} />
    </Suspense>
  )
}
