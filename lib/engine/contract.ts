import type { ActionId, StepId } from '@/lib/guide/steps'
import type { Call } from '@/lib/problem/call'
import type { StepStatus } from './status'
import type { Step } from './step'

export type EngineOptions<Facts, Answer> = {
  steps: Record<ActionId, Step<Facts, Answer>>
  facts: Facts
  /**
   * Makes sure that the page holds the permission. `leaving` means that the browser is on its way to Microsoft and
   * the step goes on after the return.
   */
  permit: (ask: Ask<Answer>) => Promise<'granted' | 'leaving'>
  exclusive?: Exclusive
  /** Steps that were left to someone else before this page was loaded. */
  passedOn?: readonly ActionId[]
  /** Hears of the steps that are left to someone else, whenever they change. */
  onPassedOn?: (ids: readonly ActionId[]) => void
  now?: () => number
  sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

/**
 * Lets only one page of this browser work on the run at a time, so that two tabs do not make a thing twice. Calls the
 * work once, with whether it had to wait for another page.
 */
export type Exclusive = (work: (waited: boolean) => Promise<void>) => Promise<void>

/**
 * A step's wish for a token, with all it needs to go on by itself after a redirect. `claims` answer Microsoft's
 * challenge for more proof; `renew` asks for a new token in place of one that was refused.
 */
export type Ask<Answer> = {
  scope: string
  step: ActionId
  answer: Answer | null
  claims?: string
  renew?: true
}

export type PressOptions<Answer> = {
  answer?: Answer | null
  /** The facts were read moments ago (after a redirect), so the first look is left out unless another page worked meanwhile. */
  looked?: boolean
}

export type EngineState<Facts> = {
  facts: Facts
  calls: Partial<Record<ActionId, readonly Call[]>>
  statuses: Record<ActionId, StepStatus>
  current: StepId
  /** Whether a press would be taken. While something runs it would be lost, so no button may offer itself. */
  idle: boolean
}
