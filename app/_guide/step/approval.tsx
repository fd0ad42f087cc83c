import { lazy, Suspense } from 'react'
import type { ApprovalMessageProps } from './approval-message'

const Message = lazy(() =>
  import('./approval-message').then((module) => ({ default: module.ApprovalMessage })),
)

/** The message for people who need this page approved first. A separate file, because administrators never see it. */
export function Approval(props: ApprovalMessageProps) {
  return (
    <Suspense fallback={null}>
      <Message {...props} />
    </Suspense>
  )
}
