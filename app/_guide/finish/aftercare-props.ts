import type { AftercareId } from '@/lib/guide/steps'
import type { OpenRun, RunState } from '../compose-run'

export type AftercareActionProps = {
  id: AftercareId
  open: OpenRun
  state: RunState
  /** The action is the task at the top. */
  main?: boolean
  onSignOut: () => void
}
