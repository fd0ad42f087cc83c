import { ACTION_IDS, type ActionId } from '@/lib/guide/steps'
import { isWrite, type NamedCall, type StepCall } from '@/lib/problem/call'
import type { Problem } from '@/lib/problem/problem'
import type { EngineOptions, EngineState, Trace } from './contract'
import { currentStep, type Progress, statuses } from './status'

/** The stored part of a run. Everything else is derived from it and the facts. */
type Kept = Omit<Progress, 'done' | 'made'>

/** A write that ended so may have arrived. If its result is found later, it was made here. */
const UNANSWERED: readonly Problem['kind'][] = ['offline', 'microsoft-busy', 'unreadable-answer']

type StoreOptions<Facts, Answer> = Pick<
  EngineOptions<Facts, Answer>,
  'steps' | 'facts' | 'passedOn' | 'trace' | 'onTrace'
>

/** Holds the facts, the stored part of the run and the listeners. The state object stays the same until a change. */
export function createStore<Facts extends object, Answer>(options: StoreOptions<Facts, Answer>) {
  const { steps } = options
  let { facts } = options
  let kept: Kept = { passedOn: new Set(options.passedOn), problems: {}, active: null }
  let trace: Trace = options.trace ?? { calls: {}, made: {} }
  // The same object until the trace changes, for what is made from the writes is costly.
  let writes = writesOf(trace)
  let stage: StepCall['stage'] = 'look'
  const unanswered = new Set<ActionId>()
  let snapshot = derive()
  const listeners = new Set<() => void>()

  function derive(): EngineState<Facts> {
    const done = new Set(ACTION_IDS.filter((id) => steps[id].done(facts)))
    // A step without writes is never "found": the person who is here does it.
    const made = new Map(
      ACTION_IDS.flatMap((id) => {
        const at = trace.made[id] ?? (steps[id].change === null ? null : undefined)
        return at === undefined ? [] : [[id, at] as const]
      }),
    )
    const whole = { ...kept, done, made }
    return {
      facts,
      calls: trace.calls,
      writes,
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

  function setTrace(news: Partial<Trace>): void {
    trace = { ...trace, ...news }
    writes = writesOf(trace)
  }

  function keep(news: Partial<Trace>): void {
    setTrace(news)
    options.onTrace?.(trace)
    change({})
  }

  function made(id: ActionId, at: number): void {
    unanswered.delete(id)
    // What the removal took away is no longer made here, even if someone makes it again.
    const others = id === 'remove-run' ? { 'sign-in': trace.made['sign-in'] ?? at } : trace.made
    keep({ made: { ...others, [id]: at } })
  }

  return {
    made,
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
    /** Begins a press. The calls of an earlier press are removed, unless this one goes on after a redirect. */
    begin(id: ActionId, resumed: boolean): void {
      stage = 'look'
      if (resumed) return
      const earlier = { ...trace.earlier, [id]: writes[id] ?? [] }
      setTrace({ calls: { ...trace.calls, [id]: [] }, earlier })
    },
    enter(next: StepCall['stage']): void {
      stage = next
    },
    /** Remembers a write whose answer did not arrive. */
    noteUnanswered(id: ActionId, problem: Problem): void {
      if (stage === 'write' && UNANSWERED.includes(problem.kind)) unanswered.add(id)
    },
    /** Ends a step. It was made here although this press wrote nothing if an unanswered write had arrived, or if it only reads. */
    finish(id: ActionId, at: number): void {
      const here = steps[id].change === null || unanswered.has(id)
      if (here && trace.made[id] === undefined) made(id, at)
    },
    /** Stores a report on a call for the running step. */
    observe(call: NamedCall): void {
      const id = kept.active?.step
      if (!id) return
      const before = trace.calls[id] ?? []
      const known = before.find((earlier) => earlier.id === call.id)
      const after: StepCall[] = known
        ? before.map((earlier) => (earlier === known ? { ...call, stage: known.stage } : earlier))
        : [...before, { ...call, stage }]
      keep({ calls: { ...trace.calls, [id]: after } })
    },
    /** Sets the problem of a step, or clears it with `null`, and updates `news` in the same change. */
    setProblem(id: ActionId, problem: Kept['problems'][ActionId] | null, news: Partial<Kept> = {}): void {
      const { [id]: _, ...others } = kept.problems
      change({ ...news, problems: problem ? { ...others, [id]: problem } : others })
    },
  }
}

/** The writes of earlier presses, and of the last one. */
function writesOf({ calls, earlier }: Trace): Trace['calls'] {
  return Object.fromEntries(
    ACTION_IDS.map((id) => [id, [...(earlier?.[id] ?? []), ...(calls[id] ?? []).filter(isWrite)]]),
  )
}

export type Store<Facts extends object, Answer> = ReturnType<typeof createStore<Facts, Answer>>
