import type { ReactNode } from 'react'

/** The one list of steps, on the start screen and during the run. */
export function StepList({ children }: { children: ReactNode }) {
  return <ol aria-label="Onboarding steps">{children}</ol>
}
