import { ACTION_IDS, type ActionId } from '@/lib/guide/steps'
import type { Call } from '@/lib/problem/call'
import type { EngineOptions, EngineState } from './contract'
import { currentStep, type Progress, statuses } from './status'

/** What is kept of a run. Everything else is derived from it and the facts. */
type Kept = Omit<Progress, 'done'>

type StoreOptions<Facts, Answer> = Pick<EngineOptions<Facts, Answer>, 'steps' | 'facts' | 'passedOn'>

/** The facts, what is kept of the run, and who listens. The state is the same object until something changes. */
export function createStore<Facts extends object, Answer>(options: StoreOptions<Facts, Answer>) {
  const { steps } = options
  let { facts } = options
  let kept: Kept = { made: new Set(), passedOn: new Set(options.passedOn), problems: {}, active: null }
  let calls: EngineState<Facts>['calls'] = {}
  let snapshot = derive()
  const listeners = new Set<() => void>()

  function derive(): EngineState<Facts> {
    const done = new Set(ACTION_IDS.filter((id) => steps[id].done(facts)))
    // What needs no write is never "found": it is done by the person who is here.
    const made = new Set([...kept.made, ...ACTION_IDS.filter((id) => steps[id].change === null)])
    const whole = { ...kept, done, made }
    return {
      facts,
      calls,
      statuses: statuses(whole),
      current: currentStep(whole),
      idle: kept.active === null,
    }
  }

  function change(news: Partial<Kept>): void {
    kept = { ...kept, ...news }
    snapshot = derive()
    for (const listener of listeners) listener()
  }

  return {
    change,
    kept: () => kept,
    state: () => snapshot,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    learn(news: Partial<Facts>): void {
      facts = { ...facts, ...news }
      change({})
    },
    /** The calls of an earlier press of the step are no longer shown. */
    dropCalls(id: ActionId): void {
      calls = { ...calls, [id]: [] }
    },
    /** Takes a report on a call; it belongs to the running step. */
    observe(call: Call): void {
      const id = kept.active?.step
      if (!id) return
      const before = calls[id] ?? []
      const known = before.some((earlier) => earlier.id === call.id)
      const after = known
        ? before.map((earlier) => (earlier.id === call.id ? call : earlier))
        : [...before, call]
      calls = { ...calls, [id]: after }
      change({})
    },
    /** The problem of a step, or its end with `null`, and further news with it. */
    setProblem(id: ActionId, problem: Kept['problems'][ActionId] | null, news: Partial<Kept> = {}): void {
      const { [id]: _, ...others } = kept.problems
      change({ ...news, problems: problem ? { ...others, [id]: problem } : others })
    },
  }
}

export type Store<Facts extends object, Answer> = ReturnType<typeof createStore<Facts, Answer>>
