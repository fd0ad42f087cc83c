import type { Problem, ProblemKind } from '@/lib/problem/problem'

const trace = { at: '2030-06-15T12:00:00.000Z', requestId: '5f6a', code: 'Some_Code', status: 400 }

/** One of each kind, with words of its own to look for. A kind that is missing here does not compile. */
export const EVERY_PROBLEM: { readonly [K in ProblemKind]: Extract<Problem, { kind: K }> } = {
  'sign-in-cancelled': { kind: 'sign-in-cancelled', trace },
  'consent-declined': { kind: 'consent-declined', trace },
  'admin-approval-needed': { kind: 'admin-approval-needed', code: 'AADSTS90094', trace },
  'approval-or-cancel': { kind: 'approval-or-cancel', trace },
  'sign-in-refused': { kind: 'sign-in-refused', code: 'AADSTS53003', trace },
  'sign-in-interrupted': { kind: 'sign-in-interrupted', trace },
  'page-misconfigured': { kind: 'page-misconfigured', code: 'AADSTS50011', trace },
  'session-ended': { kind: 'session-ended', trace },
  'proof-required': { kind: 'proof-required', claims: '{"access_token":{}}', trace },
  'wrong-tenant': { kind: 'wrong-tenant', expected: 'contoso.example', actual: 'Fabrikam', trace },
  'missing-rights': { kind: 'missing-rights', trace },
  throttled: { kind: 'throttled', seconds: 17, trace },
  'microsoft-busy': { kind: 'microsoft-busy', seconds: null, trace },
  offline: { kind: 'offline', trace },
  'still-copying': { kind: 'still-copying', what: 'the new application', trace },
  'not-visible-yet': { kind: 'not-visible-yet', trace },
  gone: { kind: 'gone', what: 'the service principal', trace },
  'key-taken': { kind: 'key-taken', trace },
  'held-by-deleted': {
    kind: 'held-by-deleted',
    objectId: '0d3e',
    displayName: 'Unified.to for Dynamics 365',
    deletedAt: '2030-06-01T08:00:00Z',
    trace,
  },
  'same-name': { kind: 'same-name', nameSakes: [], trace },
  'exists-already': { kind: 'exists-already', trace },
  'api-not-offered': { kind: 'api-not-offered', api: 'Dynamics CRM', trace },
  'permission-not-offered': {
    kind: 'permission-not-offered',
    api: 'Customer Insights',
    permission: 'user_impersonation',
    trace,
  },
  'secret-lifetime-refused': { kind: 'secret-lifetime-refused', trace },
  'secrets-refused': { kind: 'secrets-refused', trace },
  'multitenant-refused': { kind: 'multitenant-refused', trace },
  'uri-not-verified': { kind: 'uri-not-verified', trace },
  'quota-reached': { kind: 'quota-reached', trace },
  'unreadable-answer': { kind: 'unreadable-answer', why: 'value.0.id: invalid_type', trace },
  unexpected: { kind: 'unexpected', what: 'HTTP 418', trace },
}
