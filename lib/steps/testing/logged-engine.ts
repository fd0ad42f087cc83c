import type { EngineOptions } from '@/lib/engine/contract'
import { createEngine } from '@/lib/engine/engine'
import type { Step } from '@/lib/engine/step'
import type { ActionId } from '@/lib/guide/steps'
import { type Problem, ProblemError } from '@/lib/problem/problem'

/** The facts of the bench: which steps were read as done. */
type LoggedFacts = { known: readonly ActionId[]; learned: readonly string[] }

type Stage = 'permit' | 'look' | 'write' | 'confirm'

/** A failure at a stage of a step. `applied`: the write arrives and only its answer is lost. */
type Failure = { at: Stage; problem: Problem; applied?: true }

type LoggedEngineOptions = {
  troubles?: readonly Failure[]
  /** Steps that an earlier visit completed. */
  before?: readonly ActionId[]
  /** Number of reads after the first write that still show the old state. */
  stale?: number
  readOnly?: readonly ActionId[]
  /** The engine's own sleep, in real time. */
  realTime?: true
  /** The write's own answer proves its result before it is read back, like the answer to a creation. */
  eager?: true
} & Partial<
  Pick<
    EngineOptions<LoggedFacts, string>,
    'permit' | 'exclusive' | 'sleep' | 'passedOn' | 'onPassedOn' | 'trace' | 'onTrace'
  >
>

/** An engine over steps without side effects. The log shows the order of the calls. */
export function createLoggedEngine({
  troubles = [],
  before = [],
  stale = 0,
  readOnly = [],
  realTime,
  eager,
  ...options
}: LoggedEngineOptions = {}) {
  const waiting = [...troubles]
  const tenant = new Set(before)
  const old = [...before]
  const log: string[] = []
  const pauses: number[] = []
  const clock = { now: 0 }
  let staleLeft = stale
  let written = false

  function run(at: Stage, id: ActionId, apply?: () => void): void {
    log.push(at === 'permit' ? at : `${at} ${id}`)
    const trouble = waiting.find((candidate) => candidate.at === at)
    if (!trouble || trouble.applied) apply?.()
    if (!trouble) return
    waiting.splice(waiting.indexOf(trouble), 1)
    throw new ProblemError(trouble.problem)
  }

  function read(): Partial<LoggedFacts> {
    if (!written || staleLeft <= 0) return { known: [...tenant] }
    staleLeft -= 1
    return { known: old }
  }

  async function sleep(milliseconds: number): Promise<void> {
    pauses.push(milliseconds / 1000)
    clock.now += milliseconds
  }

  function step(id: ActionId): Step<LoggedFacts, string> {
    return {
      scope: `scope of ${id}`,
      done: ({ known }) => known.includes(id),
      async read() {
        run('look', id, readOnly.includes(id) ? () => tenant.add(id) : undefined)
        return read()
      },
      change: readOnly.includes(id)
        ? null
        : {
            async write(facts, { answer, addFacts }) {
              addFacts({ learned: [...facts.learned, `${id} ${answer ?? 'without answer'}`] })
              run('write', id, () => {
                tenant.add(id)
                written = true
              })
              if (eager) addFacts({ known: [...tenant] })
            },
            async confirm() {
              run('confirm', id)
              return read()
            },
          },
    }
  }

  const engine = createEngine<LoggedFacts, string>({
    steps: {
      'sign-in': step('sign-in'),
      'register-app': step('register-app'),
      'add-permissions': step('add-permissions'),
      'grant-consent': step('grant-consent'),
      'create-secret': step('create-secret'),
      'hand-over': step('hand-over'),
      'check-everything': step('check-everything'),
      'renew-secret': step('renew-secret'),
      'remove-run': step('remove-run'),
      'withdraw-access': step('withdraw-access'),
      'find-environment': step('find-environment'),
    },
    facts: { known: [], learned: [] },
    async permit(ask) {
      run('permit', ask.step)
      return 'granted'
    },
    now: () => clock.now,
    ...(realTime ? {} : { sleep }),
    ...options,
  })
  const status = (id: ActionId) => engine.state().statuses[id]
  return { engine, status, log, pauses, clock, tenant }
}
