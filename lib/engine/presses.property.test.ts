import fc from 'fast-check'
import { expect, inject, test } from 'vitest'
import { ACTION_IDS, type ActionId, STEP_IDS } from '@/lib/guide/steps'
import { EVERY_PROBLEM } from '@/lib/steps/testing/every-problem'
import { createLoggedEngine } from '@/lib/steps/testing/logged-engine'
import type { EngineState } from './contract'

type Move =
  | { kind: 'press'; id: ActionId }
  | { kind: 'press and wait'; id: ActionId }
  | { kind: 'pass on'; id: ActionId }
  | { kind: 'end a pause' | 'stop' | 'wait' }

const id = fc.constantFrom(...ACTION_IDS)
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ kind: fc.constantFrom('press' as const, 'press and wait' as const, 'pass on' as const), id }),
  fc.record({ kind: fc.constantFrom('end a pause' as const, 'stop' as const, 'wait' as const) }),
)
const trouble = fc.record({
  at: fc.constantFrom('permit' as const, 'look' as const, 'write' as const, 'confirm' as const),
  problem: fc.constantFrom(...Object.values(EVERY_PROBLEM)),
})

/** The statuses in which the screen shows the step's own button; that of a step that was passed on while nothing runs. */
const WITH_BUTTON = ['ready', 'stuck']

function offered({ statuses, idle }: EngineState<unknown>): ActionId[] {
  const kinds = idle ? [...WITH_BUTTON, 'passed-on'] : WITH_BUTTON
  return ACTION_IDS.filter((action) => kinds.includes(statuses[action].kind))
}

function expectHonest(state: EngineState<unknown>): void {
  const { statuses } = state
  const atWork = ACTION_IDS.filter((action) => ['running', 'leaving'].includes(statuses[action].kind))
  expect(atWork).toHaveLength(state.idle ? 0 : 1)
  // The engine ignores presses while a step runs, so the screen must not offer one.
  if (!state.idle) expect(offered(state)).toEqual([])
  const ready = STEP_IDS.filter((step) => statuses[step].kind === 'ready')
  for (const step of ready)
    for (const above of STEP_IDS.slice(0, STEP_IDS.indexOf(step)))
      expect(['done', 'passed-on']).toContain(statuses[above].kind)
}

type Bench = ReturnType<typeof createLoggedEngine>

/** Presses a button. An offered button must start its action at once; after any press the rest runs to its end. */
function pressed({ engine, status }: Bench, id: ActionId): Promise<void> {
  const { idle } = engine.state()
  const taken = offered(engine.state()).includes(id)
  const end = engine.press(id)
  if (taken) expect(status(id)).toEqual({ kind: 'running', wait: null })
  if (idle) expect(engine.state().idle).toBe(false)
  return end
}

async function change(engine: Bench['engine'], one: Move): Promise<void> {
  if (one.kind === 'pass on') engine.passOn(one.id)
  else if (one.kind === 'end a pause') engine.tryNow()
  else if (one.kind === 'stop') engine.stop()
  else await Promise.resolve()
}

test('no reachable state offers a button whose press is ignored', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(trouble, { maxLength: 6 }),
      fc.integer({ min: 0, max: 3 }),
      fc.subarray([...STEP_IDS]),
      fc.array(move, { maxLength: 14 }),
      async (troubles, stale, before, moves) => {
        const bench = createLoggedEngine({ troubles, stale, before, eager: true })
        const { engine } = bench
        engine.subscribe(() => expectHonest(engine.state()))
        const running: Promise<void>[] = []
        expectHonest(engine.state())
        for (const one of moves) {
          if (one.kind === 'press' || one.kind === 'press and wait') {
            running.push(pressed(bench, one.id))
            if (one.kind === 'press and wait') await running.at(-1)
          } else await change(engine, one)
        }
        await Promise.all(running)
        expectHonest(engine.state())
      },
    ),
    { numRuns: 2_000 * inject('share') },
  )
})
