import { Button } from '@/components/ui/button'

/** The last thing to do here: Microsoft's tokens are still in this tab. */
export function SignOutOffer({ onSignOut }: { onSignOut: () => void }) {
  return (
    <section
      aria-labelledby="sign-out"
      className="mb-6 max-w-3xl space-y-3 rounded-xl border border-line bg-card p-4 sm:p-6"
    >
      <h2 id="sign-out" className="text-lg font-semibold">
        Sign out when you are done
      </h2>
      <p className="max-w-prose text-sm">
        Microsoft’s tokens stay in this tab until you sign out, and anyone who uses this tab can act as you.
      </p>
      <Button look="secondary" onClick={onSignOut}>
        Sign out
      </Button>
    </section>
  )
}
