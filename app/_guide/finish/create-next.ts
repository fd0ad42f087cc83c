import { isSettledStatus } from '@/lib/engine/status'
import { STEP_IDS } from '@/lib/guide/steps'
import type { RunState } from '../compose-run'
import type { AftercareActionProps } from './aftercare-props'

/**
 * Creates the next secret, and removes none. A renewal asks for no consent and changes no permission, so
 * what was not read or is missing waits for no one.
 */
export function createNext({ engine }: AftercareActionProps['open'], { statuses }: RunState): void {
  for (const id of STEP_IDS)
    if (id !== 'create-secret' && id !== 'hand-over' && !isSettledStatus(statuses[id])) engine.passOn(id)
  void engine.press('create-secret', { answer: { kind: 'new-secret', remove: [] } })
}
