import type { Api } from '@/lib/guide/guide'
import { KINDS_ALONE, type Problem, type ProblemKind, SUBJECTS } from '@/lib/problem/problem'
import { APPROVAL_GROUPS, approvalGroup, SIGN_IN_GROUPS, signInGroup } from '@/lib/problem/sign-in-codes'
import * as z from '@/lib/schema/zod'

const MOST_SECONDS = 9_999_999
const seconds = z.nullable(z.int().check(z.minimum(0), z.maximum(MOST_SECONDS)))
/** Sent only if it is a name of the run's guide, and shown only if it is one of this deployment's guides. */
const name = z.nullable(z.string().check(z.maxLength(100)))

/**
 * What support sees of a problem: its kind, and details out of our own tables and the guide's. No name, id, code, time or text that came
 * from Microsoft or from a person has a place here.
 */
export const watchedProblem = z.discriminatedUnion('kind', [
  problemOf(KINDS_ALONE, {}),
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
  problemOf(['api-not-offered', 'api-needs-admin'], { api: name, listable: z.boolean() }),
  problemOf(['permission-not-offered'], { api: name, permission: name }),
])

export type WatchedProblem = z.output<typeof watchedProblem>

/** Field by field, so that a new field of a problem stays here until it is added. */
export function watchProblem(problem: Problem, apis: readonly Api[]): WatchedProblem {
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
      return { kind: problem.kind, api: known(apiNames(apis), problem.api), listable: problem.listable }
    case 'permission-not-offered':
      return {
        kind: problem.kind,
        api: known(apiNames(apis), problem.api),
        permission: known(permissionsOf(apis), problem.permission),
      }
    default:
      return { kind: problem.kind }
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

/** The names that these APIs have for people. */
export function apiNames(apis: readonly Api[]): string[] {
  return apis.map(({ portalName }) => portalName)
}

/** Every permission that these APIs are asked for. */
export function permissionsOf(apis: readonly Api[]): string[] {
  return apis.flatMap(({ scopes }) => scopes)
}

/** The name, if the table has it. */
export function known(table: readonly string[], name: string | null): string | null {
  return name !== null && table.includes(name) ? name : null
}
