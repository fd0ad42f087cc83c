import * as z from 'zod/mini'
import { MICROSOFT_GRAPH, PRODUCT_LIST } from '@/lib/guide/products'
import { type Problem, type ProblemKind, SUBJECTS } from '@/lib/problem/problem'
import {
  APPROVAL_GROUPS,
  approvalGroup,
  codeOfApproval,
  codeOfGroup,
  SIGN_IN_GROUPS,
  signInGroup,
} from '@/lib/problem/sign-in-codes'

// zod must not try to compile checkers: the page's Content-Security-Policy forbids it and reports each try.
z.config({ jitless: true })

const APIS = [MICROSOFT_GRAPH, ...PRODUCT_LIST.map(({ api }) => api)]
const API_NAMES = APIS.map(({ portalName }) => portalName)
const SCOPES = APIS.flatMap(({ scopes }) => scopes)

const MOST_SECONDS = 9_999_999
const seconds = z.nullable(z.int().check(z.minimum(0), z.maximum(MOST_SECONDS)))
const api = z.nullable(z.enum(API_NAMES))

/**
 * What support sees of a problem: its kind, and details out of our own tables. No name, id, code, time or text that came
 * from Microsoft or from a person has a place here.
 */
export const watchedProblem = z.discriminatedUnion('kind', [
  problemOf(
    [
      'sign-in-cancelled',
      'consent-declined',
      'approval-or-cancel',
      'sign-in-interrupted',
      'sign-in-unreadable',
      'session-ended',
      'missing-rights',
      'offline',
      'storage-full',
      'not-visible-yet',
      'key-taken',
      'exists-already',
      'secret-lifetime-refused',
      'secrets-refused',
      'too-many-secrets',
      'multitenant-refused',
      'uri-not-verified',
      'quota-reached',
    ],
    {},
  ),
  // These have details that support does not see.
  problemOf(['page-misconfigured'], {}),
  problemOf(['proof-required'], {}),
  problemOf(['wrong-tenant'], {}),
  problemOf(['held-by-deleted'], {}),
  problemOf(['same-name'], {}),
  problemOf(['unreadable-answer'], {}),
  problemOf(['unexpected'], {}),
  problemOf(['sign-in-refused'], { group: z.enum(SIGN_IN_GROUPS) }),
  problemOf(['admin-approval-needed'], { group: z.enum(APPROVAL_GROUPS) }),
  problemOf(['throttled', 'microsoft-busy'], { seconds }),
  problemOf(['still-copying'], { what: z.enum(SUBJECTS) }),
  problemOf(['gone'], { what: z.enum(SUBJECTS) }),
  problemOf(['api-not-offered', 'api-needs-admin'], { api, listable: z.boolean() }),
  problemOf(['permission-not-offered'], { api, permission: z.nullable(z.enum(SCOPES)) }),
])

export type WatchedProblem = z.output<typeof watchedProblem>

/** What stands where a problem has a detail that support does not see. */
export type Unseen = {
  code: string
  expected: string
  actual: string
  deleted: string
  api: string
  permission: string
}

/** Field by field, so that a new field of a problem stays here until it is added. */
export function watchProblem(problem: Problem): WatchedProblem {
  switch (problem.kind) {
    case 'sign-in-refused':
      return { kind: problem.kind, group: signInGroup(problem.code) }
    case 'admin-approval-needed':
      return { kind: problem.kind, group: approvalGroup(problem.code) }
    case 'throttled':
    case 'microsoft-busy':
      return { kind: problem.kind, seconds: bounded(problem.seconds) }
    case 'still-copying':
      return { kind: problem.kind, what: problem.what }
    case 'gone':
      return { kind: problem.kind, what: problem.what }
    case 'api-not-offered':
    case 'api-needs-admin':
      return { kind: problem.kind, api: known(API_NAMES, problem.api), listable: problem.listable }
    case 'permission-not-offered':
      return {
        kind: problem.kind,
        api: known(API_NAMES, problem.api),
        permission: known(SCOPES, problem.permission),
      }
    default:
      return { kind: problem.kind }
  }
}

/** The problem again, for its words. `unseen` says what is left out in the reader's language. */
export function asProblem(watched: WatchedProblem, unseen: Unseen): Problem {
  const trace = { at: '' }
  switch (watched.kind) {
    case 'sign-in-refused':
      return { kind: watched.kind, code: codeOfGroup(watched.group), trace }
    case 'admin-approval-needed':
      return { kind: watched.kind, code: codeOfApproval(watched.group), trace }
    case 'page-misconfigured':
      return { kind: watched.kind, code: unseen.code, trace }
    case 'proof-required':
      return { kind: watched.kind, claims: '', trace }
    case 'wrong-tenant':
      return { kind: watched.kind, expected: unseen.expected, actual: unseen.actual, trace }
    case 'held-by-deleted':
      return { kind: watched.kind, objectId: '', displayName: unseen.deleted, deletedAt: '', trace }
    case 'same-name':
      return { kind: watched.kind, nameSakes: [], trace }
    case 'unreadable-answer':
      return { kind: watched.kind, why: '', trace }
    case 'unexpected':
      return { kind: watched.kind, what: '', trace }
    case 'api-not-offered':
    case 'api-needs-admin':
      return { ...watched, api: watched.api ?? unseen.api, trace }
    case 'permission-not-offered':
      return {
        kind: watched.kind,
        api: watched.api ?? unseen.api,
        permission: watched.permission ?? unseen.permission,
        trace,
      }
    default:
      return { ...watched, trace }
  }
}

function problemOf<const Kinds extends readonly ProblemKind[], Shape extends z.core.$ZodShape>(
  kinds: Kinds,
  details: Shape,
) {
  return z.strictObject({ kind: z.enum(kinds), ...details })
}

function bounded(value: number | null): number | null {
  return value === null ? null : Math.min(Math.max(0, Math.round(value)), MOST_SECONDS)
}

function known(table: readonly string[], name: string): string | null {
  return table.includes(name) ? name : null
}
