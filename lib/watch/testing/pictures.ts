import * as fc from 'fast-check'
import type { StepStatus } from '@/lib/engine/status'
import { ACTION_IDS, AFTERCARE_IDS, STEP_IDS } from '@/lib/guide/steps'
import { PRODUCT_LIST } from '@/lib/guide/testing/shipped'
import { EVERY_PROBLEM } from '@/lib/steps/testing/every-problem'
import type { ShownRun } from '../snapshot'

const problem = fc.constantFrom(...Object.values(EVERY_PROBLEM))

const status: fc.Arbitrary<StepStatus> = fc.oneof(
  fc.constantFrom(...ACTION_IDS).map((id): StepStatus => ({ kind: 'waiting', for: id })),
  fc.constantFrom<StepStatus>(
    { kind: 'ready' },
    { kind: 'leaving' },
    { kind: 'passed-on' },
    { kind: 'done', how: 'found' },
    { kind: 'done', how: 'made', at: 1_900_000_000_000 },
    { kind: 'running', wait: null },
  ),
  problem.map((one): StepStatus => ({ kind: 'stuck', problem: one })),
  fc
    .record({
      problem,
      attempt: fc.nat(),
      since: fc.nat(),
      until: fc.double({ min: 0, max: 4e12, noNaN: true }),
    })
    .map((wait): StepStatus => ({ kind: 'running', wait })),
)

/** Runs in every state, with problems of every kind. */
export const shownRuns: fc.Arbitrary<ShownRun> = fc.record({
  statuses: fc.tuple(...[...STEP_IDS, ...AFTERCARE_IDS].map(() => status)).map(statusesOf),
  current: fc.constantFrom(...STEP_IDS),
  asks: fc.constantFrom(null, 'sign-in' as const),
  apis: fc.constant(PRODUCT_LIST.flatMap(({ apis }) => apis)),
})

function statusesOf(list: StepStatus[]): ShownRun['statuses'] {
  const at = (index: number) => list[index] ?? { kind: 'ready' }
  return {
    'sign-in': at(0),
    'register-app': at(1),
    'add-permissions': at(2),
    'grant-consent': at(3),
    'create-secret': at(4),
    'hand-over': at(5),
    'check-everything': at(6),
    'renew-secret': at(7),
    'remove-run': at(8),
    'withdraw-access': at(9),
    'find-environment': at(10),
  }
}

/** A run that has only begun. */
export const BEGUN: ShownRun = {
  apis: PRODUCT_LIST.flatMap(({ apis }) => apis),
  statuses: statusesOf([
    { kind: 'ready' },
    ...STEP_IDS.slice(1).map((): StepStatus => ({ kind: 'waiting', for: 'sign-in' })),
  ]),
  current: 'sign-in',
  asks: null,
}

/** The same with one step in this state. */
export function begunBut(id: (typeof STEP_IDS)[number], there: StepStatus): ShownRun {
  return { ...BEGUN, current: id, statuses: { ...BEGUN.statuses, [id]: there } }
}
