import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Problem, ProblemKind } from '@/lib/problem/problem'
import { EVERY_PROBLEM } from '@/lib/steps/testing/every-problem'
import { pauseAfter } from './retry-pause'

/** All pauses for a problem that does not pass, until the engine gives up. */
function schedule(problem: Problem): number[] {
  const pauses: number[] = []
  let spent = 0
  for (let attempt = 1; attempt <= 100; attempt++) {
    const seconds = pauseAfter(problem, attempt, spent)
    if (seconds === null) return pauses
    pauses.push(seconds)
    spent += seconds
  }
  throw new Error('never gives up')
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

test.each(['still-copying', 'not-visible-yet', 'exists-already', 'key-taken'] as const)(
  '%s: growing pauses, at most about 90 seconds',
  (kind) => {
    const pauses = schedule(EVERY_PROBLEM[kind])
    expect(pauses).toEqual([2, 3, 5, 8, 10, 10, 10, 10, 10, 10, 10])
    expect(sum(pauses)).toBeLessThanOrEqual(90)
  },
)

test('throttled: waits Microsoft’s number of seconds, five times', () => {
  expect(schedule({ ...EVERY_PROBLEM.throttled, seconds: 17 })).toEqual([17, 17, 17, 17, 17])
  expect(schedule({ ...EVERY_PROBLEM.throttled, seconds: 300 })).toEqual([300, 300, 300, 300, 300])
})

test('longer than ten minutes no one is kept waiting: a person is told until when', () => {
  for (const kind of ['throttled', 'microsoft-busy'] as const) {
    expect(schedule({ ...EVERY_PROBLEM[kind], seconds: 601 })).toEqual([])
    expect(schedule({ ...EVERY_PROBLEM[kind], seconds: 2_600_000 })).toEqual([])
  }
})

test('throttled without a number, or busy: 5, 10, 20 seconds', () => {
  expect(schedule({ ...EVERY_PROBLEM.throttled, seconds: null })).toEqual([5, 10, 20])
  expect(schedule(EVERY_PROBLEM['microsoft-busy'])).toEqual([5, 10, 20])
})

const WAITED_FOR: readonly ProblemKind[] = [
  'still-copying',
  'not-visible-yet',
  'throttled',
  'microsoft-busy',
  'exists-already',
  'key-taken',
]

test.each(Object.values(EVERY_PROBLEM).filter(({ kind }) => !WAITED_FOR.includes(kind)))(
  '$kind needs a person, so the engine does not wait',
  (problem) => {
    expect(schedule(problem)).toEqual([])
  },
)

const anyProblem = fc.oneof(
  fc.constantFrom(...Object.values(EVERY_PROBLEM)),
  fc
    .option(fc.integer({ min: 1, max: 600 }), { nil: null })
    .map((seconds): Problem => ({ ...EVERY_PROBLEM.throttled, seconds })),
)

test('pauses never get shorter while the same problem lasts', () => {
  fc.assert(
    fc.property(anyProblem, (problem) => {
      const pauses = schedule(problem)
      expect(pauses).toEqual([...pauses].sort((a, b) => a - b))
    }),
  )
})

test('waiting for a copy ends within 90 seconds of such waiting', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.double({ min: 0, max: 200, noNaN: true }),
      (attempt, spent) => {
        const seconds = pauseAfter(EVERY_PROBLEM['still-copying'], attempt, spent)
        expect(seconds === null || spent + seconds <= 90).toBe(true)
      },
    ),
  )
})
