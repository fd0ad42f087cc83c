/** What support needs to find the failure in Microsoft's logs. */
export type Trace = {
  /** When it happened, ISO 8601 in UTC. */
  at: string
  requestId?: string
  /** Microsoft's own code: Graph's `error.code` or `AADSTS` and a number. */
  code?: string
  /** HTTP status, where there was an answer. */
  status?: number
  /** Method and path of the call, where there was one. */
  call?: string
}

/** An application found under the run's name that this guide did not make. */
export type NameSake = {
  objectId: string
  appId: string
  displayName: string
  createdAt: string
  /** `signInAudience`: whose accounts may sign in to it. */
  audience: string
  redirectUris: readonly string[]
  secrets: number
}

/** What a problem is about, where Microsoft does not have it or not yet; lib/words has the phrases. */
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
] as const

export type Subject = (typeof SUBJECTS)[number]

/** Every way a run can stop. The list is closed: `waysOn` and lib/words know each member. */
export type Problem = { trace: Trace } & (
  | { kind: 'sign-in-cancelled' }
  | { kind: 'consent-declined' }
  | { kind: 'admin-approval-needed'; code: string }
  /** Microsoft gives one answer to "Need admin approval" and to Cancel. */
  | { kind: 'approval-or-cancel' }
  | { kind: 'sign-in-refused'; code: string }
  | { kind: 'sign-in-interrupted' }
  | { kind: 'page-misconfigured'; code: string }
  | { kind: 'session-ended' }
  | { kind: 'proof-required'; claims: string }
  | { kind: 'wrong-tenant'; expected: string; actual: string }
  | { kind: 'missing-rights' }
  | { kind: 'throttled'; seconds: number | null }
  | { kind: 'microsoft-busy'; seconds: number | null }
  | { kind: 'offline' }
  /** The browser's tab has no room for what a departure to Microsoft leaves in it. */
  | { kind: 'storage-full' }
  | { kind: 'still-copying'; what: Subject }
  | { kind: 'not-visible-yet' }
  | { kind: 'gone'; what: Subject }
  | { kind: 'key-taken' }
  | { kind: 'held-by-deleted'; objectId: string; displayName: string; deletedAt: string }
  | { kind: 'same-name'; nameSakes: readonly NameSake[] }
  | { kind: 'exists-already' }
  /** `listable`: its permissions have published ids and can be listed without it. */
  | { kind: 'api-not-offered'; api: string; listable: boolean }
  /** The tenant does not have it yet, and this person may not add it. */
  | { kind: 'api-needs-admin'; api: string; listable: boolean }
  | { kind: 'permission-not-offered'; api: string; permission: string }
  | { kind: 'secret-lifetime-refused' }
  | { kind: 'secrets-refused' }
  /** The application holds as many as its audience allows. */
  | { kind: 'too-many-secrets' }
  | { kind: 'multitenant-refused' }
  | { kind: 'uri-not-verified' }
  | { kind: 'quota-reached' }
  | { kind: 'unreadable-answer'; why: string }
  | { kind: 'unexpected'; what: string }
)

export type ProblemKind = Problem['kind']

/** The one error class that adapters and steps throw. Its message never holds more than the kind and Microsoft's code. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly problem: Problem

  constructor(problem: Problem) {
    super([problem.kind, problem.trace.code].filter(Boolean).join(' '))
    this.problem = problem
  }
}

/** A trace for a failure that no call explains. */
export function traceNow(): Trace {
  return { at: new Date().toISOString() }
}

/** Turns whatever was thrown into a problem; only a defect of ours ends as `unexpected`. */
export function problemFrom(thrown: unknown): Problem {
  if (thrown instanceof ProblemError) return thrown.problem
  const what = thrown instanceof Error ? thrown.name : typeof thrown
  return { kind: 'unexpected', what, trace: traceNow() }
}
