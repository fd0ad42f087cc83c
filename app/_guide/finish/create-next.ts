import { isSettledStatus } from '@/lib/engine/status'
import { STEP_IDS } from '@/lib/guide/steps'
import type { RunState } from '../compose-run'
import type { AftercareActionProps } from './aftercare-props'

/** What comes before the secret. */
const EARLIER = STEP_IDS.filter((id) => id !== 'create-secret' && id !== 'hand-over')

/**
 * Whether a new secret is the next one: the application had one before, or everything before it is settled. In a first run
 * the guide makes the secret last, so no other button makes it sooner.
 */
export function mayCreateNext({ facts, statuses }: Pick<RunState, 'facts' | 'statuses'>): boolean {
  const hadOne = (facts.application?.secrets.length ?? 0) > 0
  return hadOne || EARLIER.every((id) => isSettledStatus(statuses[id]))
}

/**
 * Creates the next secret, and removes none. A renewal asks for no consent and changes no permission, so
 * what was not read or is missing waits for no one.
 */
export function createNext({ engine }: AftercareActionProps['open'], { statuses }: RunState): void {
  for (const id of EARLIER) if (!isSettledStatus(statuses[id])) engine.passOn(id)
  void engine.press('create-secret', { answer: { kind: 'new-secret', remove: [] } })
}
