import type { ActionId, StepId } from '@/lib/guide/steps'
import type { StepCall } from '@/lib/problem/call'
import type { StepStatus } from './status'
import type { Step } from './step'

export type EngineOptions<Facts, Answer> = {
  steps: Record<ActionId, Step<Facts, Answer>>
  facts: Facts
  /**
   * Makes sure that the page holds the permission. `onLeave` is called when the browser goes to Microsoft's page, where
   * the step continues after the return: the promise may then stay open until the page is gone.
   */
  permit: (ask: Ask<Answer>, onLeave: () => void) => Promise<'granted' | 'leaving'>
  exclusive?: Exclusive
  /** Steps that were passed on to a colleague before this page was loaded. */
  passedOn?: readonly ActionId[]
  /** Called with all passed-on steps whenever they change. */
  onPassedOn?: (ids: readonly ActionId[]) => void
  /** What this tab did in the run before this page was loaded. */
  trace?: Trace
  /** Called with the whole trace whenever it changes. */
  onTrace?: (trace: Trace) => void
  now?: () => number
  sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

/**
 * Lets only one page of this browser work on the run at a time, so that two tabs do not create the same thing twice.
 * Calls `work` once and tells it whether it had to wait for another page.
 */
export type Exclusive = (work: (waited: boolean) => Promise<void>) => Promise<void>

/**
 * What a step needs from the permission port, including what it needs to continue after a redirect. `claims` answers
 * Microsoft's claims challenge; `renew` asks for a new token in place of a refused one.
 */
export type Ask<Answer> = {
  scope: string
  step: ActionId
  answer: Answer | null
  claims?: string
  renew?: true
}

/** What this tab did in the run: the calls of each step, and when it finished a step (milliseconds since the epoch). */
export type Trace = {
  calls: Partial<Record<ActionId, readonly StepCall[]>>
  made: Partial<Record<ActionId, number>>
  /** The writes of earlier presses of each step, whose other calls were replaced by those of the last press. */
  earlier?: Partial<Record<ActionId, readonly StepCall[]>>
}

export type PressOptions<Answer> = {
  answer?: Answer | null
  /** The facts were read just before the redirect, so the first look is skipped unless another page worked since. */
  looked?: boolean
  /** The press was made before the redirect, so the calls from before it stay. */
  resumed?: boolean
}

export type EngineState<Facts> = {
  facts: Facts
  calls: Trace['calls']
  /** Every write that this tab sent in the run, step by step, whatever Microsoft answered. */
  writes: Partial<Record<ActionId, readonly StepCall[]>>
  statuses: Record<ActionId, StepStatus>
  current: StepId
  /** Whether a press would be taken. While something runs it would be lost, so no button may offer itself. */
  idle: boolean
}
