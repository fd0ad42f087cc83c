import { ACTION_IDS, type ActionId } from '@/lib/guide/steps'
import type { Call } from '@/lib/problem/call'
import { type Problem, ProblemError, problemFrom } from '@/lib/problem/problem'
import type { Ask, EngineOptions, EngineState, PressOptions } from './contract'
import { pauseAfter } from './patience'
import { sleepFor } from './sleep'
import { currentStep, type Progress, statuses, type Wait } from './status'

export type Engine<Facts extends object, Answer> = ReturnType<typeof createEngine<Facts, Answer>>

/** Runs one step at a time and holds the only catch. Status is derived from facts and never stored. */
export function createEngine<Facts extends object, Answer>({
  steps,
  facts,
  permit,
  exclusive = (work) => work(false),
  now = Date.now,
  sleep = sleepFor,
}: EngineOptions<Facts, Answer>) {
  let progress: Omit<Progress, 'done'> = { made: new Set(), passedOn: new Set(), problems: {}, active: null }
  let calls: EngineState<Facts>['calls'] = {}
  const chosenBefore = new Map<ActionId, Answer>()
  let pause: AbortController | null = null
  let stopped = false
  let snapshot = derive()
  const listeners = new Set<() => void>()

  function derive(): EngineState<Facts> {
    const done = new Set(ACTION_IDS.filter((id) => steps[id].done(facts)))
    // What needs no write is never "found": it is done by the person who is here.
    const made = new Set([...progress.made, ...ACTION_IDS.filter((id) => steps[id].change === null)])
    const whole = { ...progress, done, made }
    return {
      facts,
      calls,
      statuses: statuses(whole),
      current: currentStep(whole),
      idle: progress.active === null,
    }
  }

  function change(news: Partial<Omit<Progress, 'done'>>): void {
    progress = { ...progress, ...news }
    snapshot = derive()
    for (const listener of listeners) listener()
  }

  function learn(news: Partial<Facts>): void {
    facts = { ...facts, ...news }
    change({})
  }

  async function once(
    ask: Ask<Answer>,
    stage: { looked: boolean; written: boolean },
  ): Promise<'leaving' | 'done'> {
    const step = steps[ask.step]
    if ((await permit(ask)) === 'leaving') return 'leaving'
    if (!stage.written) {
      if (!stage.looked) learn(await step.look(facts))
      stage.looked = false
      if (step.change === null || (step.done(facts) && ask.answer === null)) return 'done'
      await step.change.write(facts, { answer: ask.answer, learn })
      stage.written = true
    }
    if (step.change) learn(await step.change.confirm(facts))
    if (step.done(facts)) return 'done'
    throw new ProblemError({ kind: 'not-visible-yet', trace: { at: new Date(now()).toISOString() } })
  }

  async function waitFor(id: ActionId, problem: Problem, attempt: number, begun: number): Promise<boolean> {
    const seconds = pauseAfter(problem, attempt, (now() - begun) / 1000)
    if (seconds === null) return false
    const wait: Wait = { problem, attempt, since: begun, until: now() + seconds * 1000 }
    pause = new AbortController()
    change({ active: { step: id, wait, leaving: false } })
    await sleep(seconds * 1000, pause.signal)
    pause = null
    change({ active: { step: id, wait: null, leaving: false } })
    return !stopped
  }

  /**
   * Runs a step: look, write what is missing, read back; again from the reading on after a failure that passes by
   * itself, so that nothing is sent twice unread. Does nothing while a step runs. `answer` is the person's choice
   * where the step asked for one.
   */
  async function press(
    id: ActionId,
    { answer = null, looked = false }: PressOptions<Answer> = {},
  ): Promise<void> {
    if (progress.active) return
    stopped = false
    const begun = now()
    // A press on a stopped step goes on with the choice that it stopped with.
    const chosen = answer ?? chosenBefore.get(id) ?? null
    if (chosen !== null) chosenBefore.set(id, chosen)
    const ask: Ask<Answer> = { scope: steps[id].scope, step: id, answer: chosen }
    calls = { ...calls, [id]: [] }
    change({ active: { step: id, wait: null, leaving: false }, problems: without(progress.problems, id) })
    try {
      await exclusive((waited) => untilSettled(id, ask, { looked: looked && !waited, written: false }, begun))
    } catch (thrown) {
      change({ active: null, problems: { ...progress.problems, [id]: problemFrom(thrown) } })
    }
  }

  /** Tries until the step is done, needs a person, or leaves for Microsoft. */
  async function untilSettled(
    id: ActionId,
    first: Ask<Answer>,
    stage: { looked: boolean; written: boolean },
    begun: number,
  ): Promise<void> {
    const attempts = new Map<Problem['kind'], number>()
    let ask = first
    for (;;) {
      try {
        const end = await once(ask, stage)
        if (end === 'leaving') return change({ active: { step: id, wait: null, leaving: true } })
        chosenBefore.delete(id)
        const made = stage.written ? new Set([...progress.made, id]) : progress.made
        return change({ active: null, made, passedOn: minus(progress.passedOn, id) })
      } catch (thrown) {
        const problem = problemFrom(thrown)
        // Each kind of trouble has its own patience: a slow copy does not use up that for a busy moment.
        const attempt = (attempts.get(problem.kind) ?? 0) + 1
        attempts.set(problem.kind, attempt)
        const proven = withProof(ask, problem)
        if (!proven && !(await waitFor(id, problem, attempt, begun))) {
          // The choice led to a key that is taken: the next press asks anew.
          if (problem.kind === 'key-taken') chosenBefore.delete(id)
          return change({ active: null, problems: { ...progress.problems, [id]: problem } })
        }
        ask = proven ?? ask
      }
    }
  }

  return {
    press,
    learn,
    state: () => snapshot,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** Takes a report on a call; it belongs to the running step. */
    observe(call: Call): void {
      const id = progress.active?.step
      if (!id) return
      const before = calls[id] ?? []
      const known = before.some((earlier) => earlier.id === call.id)
      const after = known
        ? before.map((earlier) => (earlier.id === call.id ? call : earlier))
        : [...before, call]
      calls = { ...calls, [id]: after }
      change({})
    },
    /**
     * Stops a step with a problem that came from outside it, such as a redirect that ended badly. The person's choice
     * that the redirect carried stays for the next press.
     */
    fail(id: ActionId, problem: Problem, answer: Answer | null = null): void {
      if (answer !== null) chosenBefore.set(id, answer)
      change({ problems: { ...progress.problems, [id]: problem } })
    },
    /** Forgets the choice with which a stopped step would go on: the next press begins without it. */
    dropChoice(id: ActionId): void {
      chosenBefore.delete(id)
    },
    /** Leaves a step to somebody else, so that the next one can be done. */
    passOn(id: ActionId): void {
      change({ passedOn: new Set([...progress.passedOn, id]), problems: without(progress.problems, id) })
    },
    /** Ends a pause at once. */
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

/** The same wish with what Microsoft asked for, once each; `null` when that was tried or would not help. */
function withProof<Answer>(ask: Ask<Answer>, problem: Problem): Ask<Answer> | null {
  if (problem.kind === 'proof-required' && problem.claims && !ask.claims)
    return { ...ask, claims: problem.claims }
  if (problem.kind === 'session-ended' && !ask.renew) return { ...ask, renew: true }
  return null
}

function without<T extends object, K extends keyof T>(record: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = record
  return rest
}

function minus<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  return new Set([...set].filter((member) => member !== item))
}
