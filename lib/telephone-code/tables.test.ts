import { describe, expect, test } from 'vitest'
import { ACTION_IDS } from '@/lib/guide/steps'
import { EVERY_PROBLEM } from '@/lib/steps/testing/every-problem'
import { PROBLEMS, SCREENS, SIZES, STATUSES } from './tables'

describe.each([
  ['screens', SCREENS, SIZES.screen],
  ['statuses', STATUSES, SIZES.status],
  ['problems', PROBLEMS, SIZES.problem],
] as const)('the numbers of %s', (_name, table, size) => {
  const numbers = Object.values(table)

  test('differ from each other', () => {
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  test('fit into their place, and 0 is left for none', () => {
    for (const number of numbers) {
      expect(Number.isInteger(number)).toBe(true)
      expect(number).toBeGreaterThan(0)
      expect(number).toBeLessThan(size)
    }
  })
})

test('all places together fit into seven digits', () => {
  expect(Object.values(SIZES).reduce((product, size) => product * size, 1)).toBeLessThanOrEqual(10_000_000)
})

test('the numbers that are in use have not changed', () => {
  // Written a second time on purpose: a renumbered line would tell support something wrong on the day of a deployment.
  expect(ACTION_IDS.map((id) => SCREENS[id])).toEqual([4, 5, 6, 7, 8, 9, 12, 13, 14, 15, 16])
  expect(Object.keys(EVERY_PROBLEM).toSorted()).toEqual(Object.keys(PROBLEMS).toSorted())
  expect(PROBLEMS).toMatchObject({ 'sign-in-cancelled': 1, 'missing-rights': 11, unexpected: 33 })
  expect(STATUSES).toMatchObject({ open: 1, ready: 2, stuck: 9, 'not-loaded': 12 })
  expect(SIZES).toEqual({ screen: 48, status: 16, problem: 54, build: 241 })
})
