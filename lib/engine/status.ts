import { ACTION_IDS, type ActionId, STEP_IDS, type StepId } from '@/lib/guide/steps'
import type { Problem } from '@/lib/problem/problem'

/** A pause in a running step. Times are milliseconds since the epoch. */
export type Wait = { problem: Problem; attempt: number; since: number; until: number }

/** Where a step is. Each kind fixes what the screen shows with it. */
export type StepStatus =
  /** Waits for an earlier step, or for the running one: while a step runs, nothing else can be pressed. */
  | { kind: 'waiting'; for: ActionId }
  | { kind: 'ready' }
  | { kind: 'running'; wait: Wait | null }
  | { kind: 'leaving' }
  /** `at`: when this tab finished it in this run (milliseconds since the epoch), if it did. */
  | { kind: 'done'; how: 'made'; at?: number }
  | { kind: 'done'; how: 'found' }
  | { kind: 'passed-on' }
  | { kind: 'stuck'; problem: Problem }

/** Nothing is left to do in the step, or someone else does it. */
export type SettledStatus = Extract<StepStatus, { kind: 'done' | 'passed-on' }>

export function isSettledStatus(status: StepStatus): status is SettledStatus {
  return status.kind === 'done' || status.kind === 'passed-on'
}

/** What the statuses are derived from. It contains no status. */
export type Progress = {
  done: ReadonlySet<ActionId>
  /** When this tab made it in this run; `null` for a step without writes that it has not finished itself. */
  made: ReadonlyMap<ActionId, number | null>
  passedOn: ReadonlySet<ActionId>
  problems: Partial<Record<ActionId, Problem>>
  active: { step: ActionId; wait: Wait | null; leaving: boolean } | null
}

/** Returns the status of every step and aftercare action, in the order of the guide. */
export function statuses(progress: Progress): Record<ActionId, StepStatus> {
  const open = STEP_IDS.find((id) => !isSettled(id, progress))
  const all = {} as Record<ActionId, StepStatus>
  for (const id of ACTION_IDS) all[id] = statusOf(id, progress, open)
  return all
}

function statusOf(id: ActionId, progress: Progress, open: StepId | undefined): StepStatus {
  const { active, problems } = progress
  if (active?.step === id)
    return active.leaving ? { kind: 'leaving' } : { kind: 'running', wait: active.wait }
  const problem = problems[id]
  if (progress.done.has(id) && !problem) return doneStatus(progress.made.get(id))
  if (progress.passedOn.has(id) && !problem) return { kind: 'passed-on' }
  if (active) return { kind: 'waiting', for: active.step }
  if (problem) return { kind: 'stuck', problem }
  // Aftercare waits for no other step.
  return open === undefined || open === id || !isStep(id) ? { kind: 'ready' } : { kind: 'waiting', for: open }
}

function doneStatus(made: number | null | undefined): StepStatus {
  if (made === undefined) return { kind: 'done', how: 'found' }
  return made === null ? { kind: 'done', how: 'made' } : { kind: 'done', how: 'made', at: made }
}

/** Nothing is left to do in the step. A write that is not confirmed yet, or that a later press broke, is not settled. */
function isSettled(id: StepId, { done, passedOn, problems, active }: Progress): boolean {
  if (active?.step === id || problems[id]) return false
  return done.has(id) || passedOn.has(id)
}

function isStep(id: ActionId): id is StepId {
  return STEP_IDS.some((step) => step === id)
}

/** The step that the administrator is at: the running one, or the first that is not settled. */
export function currentStep(progress: Progress): StepId {
  const busy = STEP_IDS.find((id) => progress.active?.step === id)
  return busy ?? STEP_IDS.find((id) => !isSettled(id, progress)) ?? 'hand-over'
}
