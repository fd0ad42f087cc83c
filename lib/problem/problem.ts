/** What support needs to find the failure in Microsoft's logs. */
export type Trace = {
  /** When it happened, ISO 8601 in UTC. */
  at: string
  requestId?: string
  /** Microsoft's own code: Graph's `error.code` or `AADSTS` and a number. */
  code?: string
  /** HTTP status, if there was an answer. */
  status?: number
  /** Method and path of the call, if there was one. */
  call?: string
}

/** An application found under the run's name that this guide did not register. */
export type NameSake = {
  objectId: string
  appId: string
  displayName: string
  createdAt: string
  /** `signInAudience`: whose accounts may sign in to it. */
  audience: string
  /** Those of all platforms. */
  redirectUris: readonly string[]
  secrets: number
}

/** What a problem is about when Microsoft does not have it, or not yet. lib/words has the texts. */
export const SUBJECTS = [
  'application',
  'new-application',
  'deleted-application',
  'deleted-applications',
  'tagged-applications',
  'named-applications',
  'principal',
  'new-principal',
  'api',
  'secret',
  'consent',
  'owners',
  'account',
  'organization',
  'roles',
  'directory',
  'environment',
] as const

export type Subject = (typeof SUBJECTS)[number]

/** Every problem that can stop a run. The list is closed: `remediesFor` and lib/words handle each kind. */
export type Problem = { trace: Trace } & (
  | { kind: 'sign-in-cancelled' }
  | { kind: 'consent-declined' }
  | { kind: 'admin-approval-needed'; code: string }
  /** Microsoft gives the same answer to "Need admin approval" and to Cancel. */
  | { kind: 'approval-or-cancel' }
  | { kind: 'sign-in-refused'; code: string }
  | { kind: 'sign-in-interrupted' }
  | { kind: 'page-misconfigured'; code: string }
  /** Microsoft answers, but lets no page read what it says to this sign-in. */
  | { kind: 'sign-in-unreadable' }
  | { kind: 'session-ended' }
  | { kind: 'proof-required'; claims: string }
  | { kind: 'wrong-tenant'; expected: string; actual: string }
  | { kind: 'missing-rights' }
  | { kind: 'throttled'; seconds: number | null }
  | { kind: 'microsoft-busy'; seconds: number | null }
  | { kind: 'offline' }
  /** The browser's tab has no room for what must be stored before a redirect to Microsoft. */
  | { kind: 'storage-full' }
  | { kind: 'still-copying'; what: Subject }
  | { kind: 'not-visible-yet' }
  | { kind: 'gone'; what: Subject }
  | { kind: 'key-taken' }
  | { kind: 'held-by-deleted'; objectId: string; displayName: string; deletedAt: string }
  | { kind: 'same-name'; nameSakes: readonly NameSake[] }
  | { kind: 'exists-already' }
  /** `listable`: its permissions have published ids and can be listed without the API. */
  | { kind: 'api-not-offered'; api: string; listable: boolean }
  /** The tenant does not have the API yet, and this person may not add it. */
  | { kind: 'api-needs-admin'; api: string; listable: boolean }
  | { kind: 'permission-not-offered'; api: string; permission: string }
  | { kind: 'secret-lifetime-refused' }
  | { kind: 'secrets-refused' }
  /** The application holds as many secrets as its audience allows. */
  | { kind: 'too-many-secrets' }
  | { kind: 'multitenant-refused' }
  | { kind: 'uri-not-verified' }
  | { kind: 'quota-reached' }
  | { kind: 'unreadable-answer'; why: string }
  | { kind: 'unexpected'; what: string }
)

export type ProblemKind = Problem['kind']

/** The kinds that have no details. */
export const KINDS_ALONE = [
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
] as const satisfies readonly KindAlone[]

/** What stopped a run, before it is known which call it was. */
export type TracelessProblem = Problem extends infer P
  ? P extends Problem
    ? Omit<P, 'trace'>
    : never
  : never

type KindAlone = {
  [P in Problem as P['kind']]: keyof P extends 'kind' | 'trace' ? P['kind'] : never
}[ProblemKind]

/** The only error class that adapters and steps throw. Its message holds only the kind and Microsoft's code. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly problem: Problem

  constructor(problem: Problem) {
    super([problem.kind, problem.trace.code].filter(Boolean).join(' '))
    this.problem = problem
  }
}

/** A trace for a failure without a call. */
export function traceNow(): Trace {
  return { at: new Date().toISOString() }
}

/** Turns any thrown value into a problem. Only a defect of ours becomes `unexpected`. */
export function problemFrom(thrown: unknown): Problem {
  if (thrown instanceof ProblemError) return thrown.problem
  const what = thrown instanceof Error ? thrown.name : typeof thrown
  return { kind: 'unexpected', what, trace: traceNow() }
}
