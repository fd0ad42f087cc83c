import type { SessionAccount } from '@/lib/auth/session'
import { type Run, runMarker } from '@/lib/guide/run'
import { STEP_IDS, type StepId } from '@/lib/guide/steps'
import { passedOnSteps } from '@/lib/tab/items'

// "Continue without consent" is said once: nothing in the tenant tells it, so this tab remembers it for this very run.

/** The steps that this person left to someone else in this run. */
export function passedOnBefore(run: Run, account: SessionAccount | null): StepId[] {
  const kept = passedOnSteps.read()
  if (!account || kept?.of !== nameOf(run, account)) return []
  return STEP_IDS.filter((id) => kept.steps.includes(id))
}

/** Remembers them. Not the hand-over: a new page has no value to enter there, whatever was said. */
export function keepPassedOn(run: Run, account: SessionAccount | null, ids: readonly string[]): void {
  const steps = ids.filter((id) => id !== 'hand-over')
  if (account && steps.length > 0) passedOnSteps.write({ of: nameOf(run, account), steps })
  else passedOnSteps.remove()
}

function nameOf(run: Run, { tenantId, objectId }: SessionAccount): string {
  return `${runMarker(run)} ${tenantId}.${objectId}`
}
