import type { Problem, Trace } from '@/lib/problem/problem'
import { type Cleaners, whole } from './one-line'
import type { ReportedProblem } from './report'

/**
 * The fields of a problem that go into a report. Listed one by one, so that a new field of a problem stays out until it
 * is added here.
 */
export function reduceProblem(problem: Problem, { clean, cleanPath }: Cleaners): ReportedProblem {
  const trace = traceOf(problem.trace, { clean, cleanPath })
  switch (problem.kind) {
    case 'sign-in-refused':
    case 'page-misconfigured':
    case 'admin-approval-needed':
      return { kind: problem.kind, code: clean(problem.code), trace }
    case 'throttled':
    case 'microsoft-busy':
      return { kind: problem.kind, seconds: problem.seconds === null ? null : whole(problem.seconds), trace }
    case 'still-copying':
      return { kind: problem.kind, what: problem.what, trace }
    case 'gone':
      return { kind: problem.kind, what: problem.what, trace }
    case 'unexpected':
      return { kind: problem.kind, what: clean(problem.what), trace }
    case 'unreadable-answer':
      return { kind: problem.kind, why: clean(problem.why), trace }
    case 'wrong-tenant':
      return { kind: problem.kind, expected: clean(problem.expected), actual: clean(problem.actual), trace }
    case 'held-by-deleted':
      return {
        kind: problem.kind,
        displayName: clean(problem.displayName),
        deletedAt: clean(problem.deletedAt),
        trace,
      }
    case 'api-not-offered':
    case 'api-needs-admin':
      return { kind: problem.kind, api: clean(problem.api), trace }
    case 'permission-not-offered':
      return { kind: problem.kind, api: clean(problem.api), permission: clean(problem.permission), trace }
    default:
      return { kind: problem.kind, trace }
  }
}

function traceOf(trace: Trace, { clean, cleanPath }: Cleaners): ReportedProblem['trace'] {
  const { at, code, status, requestId, call } = trace
  return {
    at: clean(at),
    ...(code === undefined ? {} : { code: clean(code) }),
    ...(status === undefined ? {} : { status: whole(status) }),
    ...(requestId === undefined ? {} : { requestId: clean(requestId) }),
    ...(call === undefined ? {} : { call: cleanPath(call) }),
  }
}

/** The problem again, for showing a report. What the report left out is empty. */
export function expandProblem(reported: ReportedProblem): Problem {
  switch (reported.kind) {
    case 'proof-required':
      return { ...reported, claims: '' }
    case 'held-by-deleted':
      return { ...reported, objectId: '' }
    case 'same-name':
      return { ...reported, nameSakes: [] }
    case 'api-not-offered':
    case 'api-needs-admin':
      return { ...reported, listable: false }
    default:
      return reported
  }
}
