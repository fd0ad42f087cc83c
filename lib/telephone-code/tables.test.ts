import { describe, expect, test } from 'vitest'
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
  expect(SCREENS).toEqual({
    start: 1,
    'expired-link': 2,
    'faulty-link': 3,
    'sign-in': 4,
    'register-app': 5,
    'add-permissions': 6,
    'grant-consent': 7,
    'create-secret': 8,
    'hand-over': 9,
    finish: 10,
    renewal: 11,
    'check-everything': 12,
    'renew-secret': 13,
    'remove-run': 14,
    'withdraw-access': 15,
    'find-environment': 16,
    error: 17,
    'not-found': 18,
    'no-sign-in': 19,
    'signed-in': 20,
    approved: 21,
    'not-approved': 22,
    link: 23,
    security: 24,
    connected: 25,
    companies: 26,
    company: 27,
    'no-practice': 28,
    open: 29,
    watch: 30,
    opening: 31,
  })
  expect(STATUSES).toEqual({
    open: 1,
    ready: 2,
    running: 3,
    paused: 4,
    leaving: 5,
    made: 6,
    found: 7,
    'passed-on': 8,
    stuck: 9,
    asks: 10,
    waiting: 11,
    'not-loaded': 12,
  })
  expect(PROBLEMS).toEqual({
    'sign-in-cancelled': 1,
    'consent-declined': 2,
    'admin-approval-needed': 3,
    'approval-or-cancel': 4,
    'sign-in-refused': 5,
    'sign-in-interrupted': 6,
    'page-misconfigured': 7,
    'session-ended': 8,
    'proof-required': 9,
    'wrong-tenant': 10,
    'missing-rights': 11,
    throttled: 12,
    'microsoft-busy': 13,
    offline: 14,
    'storage-full': 15,
    'still-copying': 16,
    'not-visible-yet': 17,
    gone: 18,
    'key-taken': 19,
    'held-by-deleted': 20,
    'same-name': 21,
    'exists-already': 22,
    'api-not-offered': 23,
    'api-needs-admin': 24,
    'permission-not-offered': 25,
    'secret-lifetime-refused': 26,
    'secrets-refused': 27,
    'too-many-secrets': 28,
    'multitenant-refused': 29,
    'uri-not-verified': 30,
    'quota-reached': 31,
    'unreadable-answer': 32,
    unexpected: 33,
    'sign-in-unreadable': 34,
  })
  expect(Object.keys(EVERY_PROBLEM).toSorted()).toEqual(Object.keys(PROBLEMS).toSorted())
  expect(SIZES).toEqual({ screen: 48, status: 16, problem: 54, build: 241 })
})
