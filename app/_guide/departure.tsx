'use client'

import { createContext, type ReactNode, use } from 'react'
import { Button } from '@/components/ui/button'
import { LoadFailure } from '../_page/load-failure'
import type { SignInTrouble } from './use-sign-in'

type Departure = { leaving: boolean; trouble: SignInTrouble | null; signIn: () => void }

/** The way to Microsoft, for the parts of the start screen that the server draws around it. */
export const DepartureContext = createContext<Departure>({
  leaving: false,
  trouble: null,
  signIn: () => undefined,
})

/** Which of the two is to be seen, of what the server has drawn. */
export function WhileLeaving({ otherwise, leaving }: { otherwise: ReactNode; leaving: ReactNode }) {
  return use(DepartureContext).leaving ? leaving : otherwise
}

/** Only where pressing it can work. */
export function SignInButton({ label }: { label: string }) {
  const { leaving, trouble, signIn } = use(DepartureContext)
  if (trouble?.kind === 'full') return null
  if (trouble?.kind === 'part' && trouble.fault.kind !== 'unreachable') return null
  return (
    <Button data-needs-storage onClick={signIn} disabled={leaving}>
      {label}
    </Button>
  )
}

/** Why the sign-in did not begin. */
export function Hindrance() {
  const { trouble } = use(DepartureContext)
  if (trouble?.kind === 'full') return <LoadFailure is="full" />
  if (trouble?.kind === 'part') return <LoadFailure is={trouble.fault.kind} />
  return (
    <p role="status" className="max-w-prose text-sm text-bad">
      {trouble?.words}
    </p>
  )
}
