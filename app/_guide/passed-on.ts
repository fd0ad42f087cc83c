import type { SessionAccount } from '@/lib/auth/session'
import { type Run, runMarker } from '@/lib/guide/run'
import { STEP_IDS, type StepId } from '@/lib/guide/steps'
import { passedOnSteps } from '@/lib/tab/items'

// The tenant does not show that "Continue without consent" was pressed, so this tab remembers it for this run.

/** The steps that this person passed on in this run. */
export function passedOnBefore(run: Run, account: SessionAccount | null): StepId[] {
  const kept = passedOnSteps.read()
  if (!account || kept?.of !== nameOf(run, account)) return []
  const steps = kept.steps.split(' ')
  return STEP_IDS.filter((id) => steps.includes(id))
}

/** Remembers passed-on steps, except the hand-over: a new page has no value to hand over. */
export function keepPassedOn(run: Run, account: SessionAccount | null, ids: readonly string[]): void {
  const steps = ids.filter((id) => id !== 'hand-over')
  if (account && steps.length > 0) passedOnSteps.write({ of: nameOf(run, account), steps: steps.join(' ') })
  else passedOnSteps.remove()
}

/** The run, tenant and person to whom something kept in the tab belongs. */
export function nameOf(run: Run, { tenantId, objectId }: SessionAccount): string {
  return `${runMarker(run)} ${tenantId}.${objectId}`
}
