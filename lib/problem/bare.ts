import type { Problem, ProblemKind } from './problem'

/** What stands where a problem has a detail that is not known here, in the reader's language. */
export type Unsaid = {
  code: string
  expected: string
  actual: string
  deleted: string
  api: string
  permission: string
}

/** The problem of a kind, for its words where nothing else is known of it. */
export function bareProblem(kind: ProblemKind, unsaid: Unsaid): Problem {
  const trace = { at: '' }
  switch (kind) {
    case 'sign-in-refused':
    case 'admin-approval-needed':
    case 'page-misconfigured':
      return { kind, code: unsaid.code, trace }
    case 'proof-required':
      return { kind, claims: '', trace }
    case 'throttled':
    case 'microsoft-busy':
      return { kind, seconds: null, trace }
    case 'still-copying':
    case 'gone':
      return { kind, what: 'directory', trace }
    case 'unexpected':
      return { kind, what: '', trace }
    case 'unreadable-answer':
      return { kind, why: '', trace }
    case 'wrong-tenant':
      return { kind, expected: unsaid.expected, actual: unsaid.actual, trace }
    case 'held-by-deleted':
      return { kind, objectId: '', displayName: unsaid.deleted, deletedAt: '', trace }
    case 'same-name':
      return { kind, nameSakes: [], trace }
    case 'api-not-offered':
    case 'api-needs-admin':
      return { kind, api: unsaid.api, listable: false, trace }
    case 'permission-not-offered':
      return { kind, api: unsaid.api, permission: unsaid.permission, trace }
    default:
      return { kind, trace }
  }
}
