import type { ActionId } from '@/lib/guide/steps'
import type { ProblemKind } from '@/lib/problem/problem'

/*
 * The numbers in a telephone code. A number stays with its name for ever: two versions of the page are in use on the day
 * of a deployment, and a number that changed its meaning would tell support something wrong. A name that is no longer
 * needed leaves its number unused; a new name takes the next free one. Each number is below the table's place in SIZES.
 */

/** Every screen. A new one is a line here and a title in components/link-builder/screen-in-words.ts. */
export const SCREENS = {
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
} as const satisfies Record<ActionId, number> & Record<string, number>

/** Where the screen stands. `open`: it has nothing that could be anywhere else. */
export const STATUSES = {
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
} as const

/** Every kind of problem. 0 stands for none. */
export const PROBLEMS = {
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
} as const satisfies Record<ProblemKind, number>

/**
 * How many numbers each place of a code can hold. All of them together fit into seven digits, with room for new names.
 * The build's place is prime, so that each character of a build counts. These never change either.
 */
export const SIZES = { screen: 48, status: 16, problem: 54, build: 241 } as const

export type ScreenId = keyof typeof SCREENS
export type StatusId = keyof typeof STATUSES
