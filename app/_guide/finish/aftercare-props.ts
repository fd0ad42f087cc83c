import type { AftercareId } from '@/lib/guide/steps'
import type { OpenRun, RunState } from '../compose-run'

/** The search for an environment has a card of its own. */
export type RunActionId = Exclude<AftercareId, 'find-environment'>

export type AftercareActionProps = {
  id: AftercareId
  open: Pick<OpenRun, 'engine' | 'session' | 'box' | 'run'>
  state: RunState
  /** The action is the task at the top. */
  main?: boolean
  /** The action stands open in a card of its own, so it does not come into view by itself before a press. */
  inPlace?: boolean
  onSignOut: () => void
}
