import { ButtonLink } from '@/components/ui/button'

export default function NotFound() {
  return (
    <main className="mx-auto max-w-3xl space-y-4 px-4 py-24">
      <h1 className="text-3xl font-semibold tracking-tight">There is nothing at this address</h1>
      <p className="text-soft">The link may have been cut on its way to you.</p>
      <ButtonLink look="primary" href="/">
        Go to the start
      </ButtonLink>
    </main>
  )
}
