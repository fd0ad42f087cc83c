import type { Application } from 'entra-sandbox/answers'
import type { StepId } from '../../lib/guide/steps'
import { expectFirstVisit, SALES_IN_THE_UNITED_STATES } from '../journeys/outcome'
import type { Guide } from '../pages/guide'
import { CONSENT, expect, PERMISSIONS, REGISTER, type Scene, SECRET } from './test'

const ORDER: readonly StepId[] = [REGISTER, PERMISSIONS, CONSENT, SECRET]

/** Sees a step done, by any press. */
export async function expectDone(guide: Guide, title: StepId): Promise<void> {
  const step = guide.step(title)
  await expect(step.status('made').or(step.status('found'))).toBeVisible()
}

/**
 * Goes through the steps that are left after this one. The tenant then has exactly one application, service principal,
 * two grants and one live secret of ours, and everything else as it was.
 */
export async function finishAfter({ guide, world }: Scene, title: StepId): Promise<Application> {
  await expectDone(guide, title)
  for (const next of ORDER.slice(ORDER.indexOf(title) + 1)) {
    await guide.run(next)
  }
  const { secret, renew, another } = guide.handOver
  await expect(secret.or(renew).or(another)).toBeVisible()
  return expectFirstVisit(world, SALES_IN_THE_UNITED_STATES, 'Ada Admin')
}
