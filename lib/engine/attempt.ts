import { type Problem, ProblemError } from '@/lib/problem/problem'
import type { Ask, EngineOptions } from './contract'
import type { Store } from './store'

/** How far a press has come. A recent read is not repeated, and after a write only its result is read. */
export type Stage = { looked: boolean; written: boolean }

type AttemptTools<Facts extends object, Answer> = Required<
  Pick<EngineOptions<Facts, Answer>, 'steps' | 'permit' | 'now'>
> & { store: Store<Facts, Answer> }

/** One try of one step: permission, read, write what is missing, confirm. `stage` keeps the progress for the next try. */
export async function attempt<Facts extends object, Answer>(
  { steps, permit, now, store }: AttemptTools<Facts, Answer>,
  ask: Ask<Answer>,
  stage: Stage,
): Promise<'leaving' | 'done'> {
  const { read, change, done } = steps[ask.step]
  const isDone = () => done(store.state().facts)
  const leaves = () => store.change({ active: { step: ask.step, wait: null, leaving: true } })
  if ((await permit(ask, leaves)) === 'leaving') return 'leaving'
  if (!stage.written) {
    store.enter('look')
    if (!stage.looked) store.addFacts(await read(store.state().facts))
    stage.looked = false
    if (change === null || (isDone() && ask.answer === null)) return 'done'
    store.enter('write')
    await change.write(store.state().facts, { answer: ask.answer, addFacts: store.addFacts })
    stage.written = true
    store.made(ask.step, now())
  }
  if (change) {
    store.enter('confirm')
    store.addFacts(await change.confirm(store.state().facts))
  }
  if (isDone()) return 'done'
  throw new ProblemError({ kind: 'not-visible-yet', trace: { at: new Date(now()).toISOString() } })
}

/** The same request with the proof that Microsoft asked for. Each proof is tried once; `null` when none is left to try. */
export function withProof<Answer>(ask: Ask<Answer>, problem: Problem): Ask<Answer> | null {
  if (problem.kind === 'proof-required' && problem.claims && !ask.claims)
    return { ...ask, claims: problem.claims }
  if (problem.kind === 'session-ended' && !ask.renew) return { ...ask, renew: true }
  return null
}
