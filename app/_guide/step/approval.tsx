import { lazy, Suspense } from 'react'
import type { ApprovalMessageProps } from './approval-message'

const Message = lazy(() =>
  import('./approval-message').then((module) => ({ default: module.ApprovalMessage })),
)

/** What to send where this page has to be approved first. Apart, since administrators never see it. */
export function Approval(props: ApprovalMessageProps) {
  return (
    <Suspense fallback={null}>
      <Message {...props} />
    </Suspense>
  )
}
