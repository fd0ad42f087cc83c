import type { StepCall } from './call'

/** One line of a step's live status: a call, or a call that was made several times for the same thing. */
export type CallLine = {
  /** The id of its first call. */
  id: string
  /** The last of its calls. */
  call: StepCall
  times: number
  state: 'working' | 'done' | 'not-yet' | 'failed'
}

/** Whether the step runs now, was stopped by a problem, or neither. */
export type Pace = 'running' | 'stopped' | 'quiet'

/**
 * The calls of a step as lines. A call that is made again after a failure, or a read that is made again while the page
 * waits, counts into its line. Only the call that stopped the step is a failure: what was mended later was not.
 */
export function linesOf(calls: readonly StepCall[], pace: Pace): CallLine[] {
  const groups: StepCall[][] = []
  for (const call of calls) {
    const before = groups.findLast((group) => repeats(call, group.at(-1)))
    if (before) before.push(call)
    else groups.push([call])
  }
  const last = calls.at(-1)
  return groups.flatMap((group) => {
    const [first] = group
    const call = group.at(-1)
    if (!first || !call) return []
    const state = stateOf(call, pace, call === last)
    return [{ id: first.id, call, times: group.length, state }]
  })
}

/** A call without an end, or with a bad one. */
function isFailed(call: StepCall): boolean {
  // A status of refusal can carry an answer, such as that someone is not a member.
  if (call.state === 'answered') return call.finding ? call.finding === 'refused' : call.status >= 400
  return call.state === 'failed'
}

function repeats(call: StepCall, before: StepCall | undefined): boolean {
  if (before?.purpose !== call.purpose || before.api !== call.api) return false
  return isFailed(before) || (isRead(call) && before.stage === call.stage)
}

function isRead({ method, path }: StepCall): boolean {
  return method === 'GET' || path === '/$batch'
}

function stateOf(call: StepCall, pace: Pace, isLast: boolean): CallLine['state'] {
  if (call.state === 'sending' && pace === 'running') return 'working'
  if (call.state !== 'sending' && !isFailed(call)) return 'done'
  return isLast && pace === 'stopped' ? 'failed' : 'not-yet'
}
