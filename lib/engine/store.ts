import { ACTION_IDS, type ActionId } from '@/lib/guide/steps'
import type { Call } from '@/lib/problem/call'
import type { EngineOptions, EngineState } from './contract'
import { currentStep, type Progress, statuses } from './status'

/** The stored part of a run. Everything else is derived from it and the facts. */
type Kept = Omit<Progress, 'done'>

type StoreOptions<Facts, Answer> = Pick<EngineOptions<Facts, Answer>, 'steps' | 'facts' | 'passedOn'>

/** Holds the facts, the stored part of the run and the listeners. The state object stays the same until a change. */
export function createStore<Facts extends object, Answer>(options: StoreOptions<Facts, Answer>) {
  const { steps } = options
  let { facts } = options
  let kept: Kept = { made: new Set(), passedOn: new Set(options.passedOn), problems: {}, active: null }
  let calls: EngineState<Facts>['calls'] = {}
  let snapshot = derive()
  const listeners = new Set<() => void>()

  function derive(): EngineState<Facts> {
    const done = new Set(ACTION_IDS.filter((id) => steps[id].done(facts)))
    // A step without writes is never "found": the person who is here does it.
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
    addFacts(news: Partial<Facts>): void {
      facts = { ...facts, ...news }
      change({})
    },
    /** Removes the calls of the step's earlier press. */
    dropCalls(id: ActionId): void {
      calls = { ...calls, [id]: [] }
    },
    /** Stores a report on a call for the running step. */
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
    /** Sets the problem of a step, or clears it with `null`, and updates `news` in the same change. */
    setProblem(id: ActionId, problem: Kept['problems'][ActionId] | null, news: Partial<Kept> = {}): void {
      const { [id]: _, ...others } = kept.problems
      change({ ...news, problems: problem ? { ...others, [id]: problem } : others })
    },
  }
}

export type Store<Facts extends object, Answer> = ReturnType<typeof createStore<Facts, Answer>>
