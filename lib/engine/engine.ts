import type { ActionId } from '@/lib/guide/steps'
import { type Problem, problemFrom } from '@/lib/problem/problem'
import { attempt, type Stage, withProof } from './attempt'
import type { Ask, EngineOptions, PressOptions } from './contract'
import { isCopying, pauseAfter } from './retry-pause'
import { sleepFor } from './sleep'
import type { Wait } from './status'
import { createStore } from './store'

export type Engine<Facts extends object, Answer> = ReturnType<typeof createEngine<Facts, Answer>>

/** When the press was, and how long it has waited for copies of what it made, in milliseconds. */
type Waits = { begun: number; copyingMs: number }

/** Runs one step at a time and is the only place that catches errors. Statuses are derived from facts, never stored. */
export function createEngine<Facts extends object, Answer>({
  exclusive = (work) => work(false),
  now = Date.now,
  sleep = sleepFor,
  onPassedOn = () => {},
  ...options
}: EngineOptions<Facts, Answer>) {
  const store = createStore<Facts, Answer>(options)
  const { steps, permit } = options
  const chosenBefore = new Map<ActionId, Answer>()
  let pause: AbortController | null = null
  let stopped = false

  /** Waits if waiting helps. Returns whether to try again. */
  async function waitFor(id: ActionId, problem: Problem, count: number, waits: Waits): Promise<boolean> {
    const seconds = pauseAfter(problem, count, waits.copyingMs / 1000)
    if (seconds === null) return false
    const from = now()
    const wait: Wait = { problem, attempt: count, since: waits.begun, until: from + seconds * 1000 }
    pause = new AbortController()
    store.change({ active: { step: id, wait, leaving: false } })
    await sleep(seconds * 1000, pause.signal)
    pause = null
    if (isCopying(problem)) waits.copyingMs += now() - from
    store.change({ active: { step: id, wait: null, leaving: false } })
    return !stopped
  }

  function passedOn(ids: ReadonlySet<ActionId>): { passedOn: ReadonlySet<ActionId> } {
    onPassedOn([...ids])
    return { passedOn: ids }
  }

  /**
   * Runs a step: look, write what is missing, read back. After a failure that may pass it starts again with the read,
   * so that no write is sent twice unchecked. Does nothing while a step runs. `answer` is the person's choice if the
   * step asked for one. Resolves when the step ends; never rejects.
   */
  async function press(
    id: ActionId,
    { answer = null, looked = false, resumed = false }: PressOptions<Answer> = {},
  ): Promise<void> {
    if (!store.state().idle) return
    stopped = false
    const begun = now()
    // A press on a stopped step reuses the choice that it stopped with.
    const chosen = answer ?? chosenBefore.get(id) ?? null
    if (chosen !== null) chosenBefore.set(id, chosen)
    const { scope } = steps[id]
    const needed = typeof scope === 'string' ? scope : scope(chosen)
    const ask: Ask<Answer> = { scope: needed, step: id, answer: chosen }
    store.begin(id, resumed)
    store.setProblem(id, null, { active: { step: id, wait: null, leaving: false } })
    try {
      await exclusive((waited) => untilSettled(ask, { looked: looked && !waited, written: false }, begun))
    } catch (thrown) {
      store.setProblem(id, problemFrom(thrown), { active: null })
    }
  }

  /** Retries until the step is done, needs a person, or leaves for Microsoft. */
  async function untilSettled(first: Ask<Answer>, stage: Stage, begun: number): Promise<void> {
    const id = first.step
    const attempts = new Map<Problem['kind'], number>()
    const waits: Waits = { begun, copyingMs: 0 }
    let ask = first
    for (;;) {
      try {
        return settle(id, await attempt({ steps, permit, now, store }, ask, stage))
      } catch (thrown) {
        const problem = problemFrom(thrown)
        store.noteUnanswered(id, problem)
        // Each kind of problem has its own retry count: waiting for a copy does not use up the retries for "busy", nor
        // does waiting for Microsoft or for another tab use up the time for a copy.
        const count = (attempts.get(problem.kind) ?? 0) + 1
        attempts.set(problem.kind, count)
        const proven = withProof(ask, problem)
        if (!proven && !(await waitFor(id, problem, count, waits))) return giveUp(id, problem)
        ask = proven ?? ask
      }
    }
  }

  function settle(id: ActionId, end: 'leaving' | 'done'): void {
    if (end === 'leaving') {
      store.change({ active: { step: id, wait: null, leaving: true } })
      return
    }
    chosenBefore.delete(id)
    store.finish(id, now())
    const before = store.kept()
    store.change({
      active: null,
      ...(before.passedOn.has(id) ? passedOn(minus(before.passedOn, id)) : {}),
    })
  }

  function giveUp(id: ActionId, problem: Problem): void {
    // The choice led to a taken key, so the next press asks again.
    if (problem.kind === 'key-taken') chosenBefore.delete(id)
    store.setProblem(id, problem, { active: null })
  }

  const { addFacts, state, subscribe, observe } = store
  return {
    press,
    addFacts,
    state,
    subscribe,
    observe,
    /**
     * Stops a step with a problem from outside it, such as a failed redirect. The choice carried through the redirect is
     * kept for the next press.
     */
    fail(id: ActionId, problem: Problem, answer: Answer | null = null): void {
      if (answer !== null) chosenBefore.set(id, answer)
      store.setProblem(id, problem)
    },
    /** Forgets the choice of a stopped step, so that the next press starts without it. */
    dropChoice(id: ActionId): void {
      chosenBefore.delete(id)
    },
    /** Passes a step on to a colleague, so that the next one can be done. */
    passOn(id: ActionId): void {
      store.setProblem(id, null, passedOn(new Set([...store.kept().passedOn, id])))
    },
    /** Ends a pause at once and tries again. */
    tryNow(): void {
      pause?.abort()
    },
    /** Ends a pause and leaves the step stopped with its problem. */
    stop(): void {
      stopped = true
      pause?.abort()
    },
  }
}

function minus<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  return new Set([...set].filter((member) => member !== item))
}
