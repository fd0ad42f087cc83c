import type { StepStatus } from '@/lib/engine/status'
import { ACTION_IDS, type ActionId, AFTERCARE_IDS, type StepId } from '@/lib/guide/steps'
import type { Situation } from './code'
import type { StatusId } from './tables'

/** A run as the person sees it. */
export type RunInView = {
  statuses: Readonly<Record<ActionId, StepStatus>>
  current: StepId
  /** A question of this step is open although nothing stopped it. */
  asks: StepId | null
  /** All steps are settled. */
  finished: boolean
  /** The renewal of the secret is the task at the top. */
  renews: boolean
}

/** What the person has in front of them: what works now, else what stopped, else the task at the top. */
export function situationOfRun(run: RunInView): Situation {
  const { statuses, current, asks, finished, renews } = run
  const shown = atWork(run) ?? stopped(run)
  if (shown === null && !renews) {
    if (asks) return { screen: asks, status: 'asks', problem: null }
    if (finished) return { screen: 'finish', ...standing(statuses['hand-over']) }
  }
  const id = shown ?? (renews ? 'renew-secret' : current)
  return { screen: renews && id === 'renew-secret' ? 'renewal' : id, ...standing(statuses[id]) }
}

function atWork({ statuses }: RunInView): ActionId | null {
  return ACTION_IDS.find((id) => ['running', 'leaving'].includes(statuses[id].kind)) ?? null
}

/** The step at the top goes before what can be done after the run. */
function stopped({ statuses, current }: RunInView): ActionId | null {
  return [current, ...AFTERCARE_IDS].find((id) => statuses[id].kind === 'stuck') ?? null
}

function standing(status: StepStatus): { status: StatusId; problem: Situation['problem'] } {
  switch (status.kind) {
    case 'running':
      return status.wait
        ? { status: 'paused', problem: status.wait.problem.kind }
        : { status: 'running', problem: null }
    case 'stuck':
      return { status: 'stuck', problem: status.problem.kind }
    case 'done':
      return { status: status.how, problem: null }
    default:
      return { status: status.kind, problem: null }
  }
}
