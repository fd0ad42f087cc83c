import type { ReactNode } from 'react'

/** The one list of steps, on the start screen and during the run. */
export function StepList({ label, children }: { label: string; children: ReactNode }) {
  return <ol aria-label={label}>{children}</ol>
}
