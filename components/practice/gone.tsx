import { ButtonLink } from '@/components/ui/button'

/** Somebody removed the company, or the practice tenant was started anew. */
export function Gone() {
  return (
    <div role="status" className="space-y-4">
      <h1 className="text-3xl font-semibold tracking-tight">This company is no longer there</h1>
      <p className="max-w-prose text-soft">
        It was removed, or it had to make room for others, or the practice tenant was started anew. Nothing
        but invented things is lost.
      </p>
      <ButtonLink look="primary" href="/sandbox">
        Choose a company
      </ButtonLink>
    </div>
  )
}
