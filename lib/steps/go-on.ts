import type { Engine } from '@/lib/engine/engine'
import { type ActionId, STEP_IDS } from '@/lib/guide/steps'
import type { Problem } from '@/lib/problem/problem'
import type { Answer, Facts } from './facts'

/** The step that was pressed before the browser went to Microsoft, and the choice that was pressed with it. */
export type PressedBefore = { step: ActionId; answer: Answer | null }

/** What Microsoft's page ended with, if not with an answer, and whether the application's name is known already. */
type Return = { problem: Problem | null; isNamed: boolean }

/**
 * Reads the tenant, then goes on with the step that was pressed before the way to Microsoft. The reading that it would
 * begin with was just done, so it is not repeated. Where that reading did not end well nothing goes on by itself: a step
 * that took its word for it would write what may be there already.
 */
export async function goOnWith(
  engine: Pick<Engine<Facts, Answer>, 'press' | 'state' | 'fail'>,
  pressed: PressedBefore | null,
  { problem, isNamed }: Return,
): Promise<void> {
  await engine.press('sign-in')
  // Another person may have signed in on Microsoft's page. A press for one tenant must not continue in another.
  if (!pressed || !engine.state().facts.tenantConfirmed) return
  const { step, answer } = pressed
  if (problem) return engine.fail(step, problem, answer)
  if (engine.state().statuses['sign-in'].kind !== 'done') return
  // Aftercare reads its own. Without a name in the address, applications of the same name were not searched yet.
  const looked = isNamed && STEP_IDS.some((id) => id === step)
  await engine.press(step, { answer, looked, resumed: true })
}
