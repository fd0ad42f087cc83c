'use client'

import { Button } from '@/components/ui/button'
import { useWords } from '@/components/words/language'

/** The last thing to do here: Microsoft's tokens are still in this tab. */
export function SignOutOffer({ onSignOut }: { onSignOut: () => void }) {
  const { signOut } = useWords().finish
  return (
    <section
      aria-labelledby="sign-out"
      className="space-y-3 rounded-xl border border-line bg-card p-4 sm:p-6 print:hidden"
    >
      <h2 id="sign-out" className="text-lg font-semibold">
        {signOut.title}
      </h2>
      <p className="max-w-prose text-sm">{signOut.means}</p>
      <Button appearance="secondary" onClick={onSignOut}>
        {signOut.button}
      </Button>
    </section>
  )
}
