'use client'

import { Button } from '@/components/ui/button'
import { LoadFailure } from '../_page/load-failure'
import type { SignInTrouble } from './use-sign-in'

export type DepartureWords = { button: string; leaving: string; signedOut: string }

type DepartureProps = {
  leaving: boolean
  trouble: SignInTrouble | null
  /** A sign-out led here. */
  signedOut: boolean
  words: DepartureWords
  onSignIn: () => void
}

/** The way to Microsoft's sign-in, and why it did not begin. The button is only there where pressing it can work. */
export function Departure({ leaving, trouble, signedOut, words, onSignIn }: DepartureProps) {
  const works =
    trouble === null ||
    trouble.kind === 'refused' ||
    (trouble.kind === 'part' && trouble.fault.kind === 'unreachable')
  return (
    <>
      {works && (
        <Button data-needs-storage onClick={onSignIn} disabled={leaving} className="max-sm:w-full">
          {words.button}
        </Button>
      )}
      {trouble?.kind === 'full' && <LoadFailure is="full" />}
      {trouble?.kind === 'part' && <LoadFailure is={trouble.fault.kind} />}
      <p role="status" className={`max-w-prose text-sm empty:hidden ${trouble ? 'text-bad' : 'text-soft'}`}>
        {leaving ? words.leaving : trouble?.kind === 'refused' ? trouble.words : signedOut && words.signedOut}
      </p>
    </>
  )
}
