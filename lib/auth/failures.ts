import { AuthError, ClientConfigurationError, InteractionRequiredAuthError } from '@azure/msal-browser'
import { ProblemError, type Trace, type TracelessProblem } from '@/lib/problem/problem'

/** MSAL's and OAuth's own codes by their meaning here. learn.microsoft.com/entra/msal/javascript/browser/errors */
const CODES: Record<string, 'cancelled' | 'refused' | 'offline' | 'interrupted' | 'our-set-up' | 'busy'> = {
  user_cancelled: 'cancelled',
  access_denied: 'refused',
  post_request_failed: 'offline',
  get_request_failed: 'offline',
  no_network_connectivity: 'offline',
  network_error: 'offline',
  failed_to_parse_response: 'offline',
  no_token_request_cache_error: 'interrupted',
  unable_to_parse_token_request_cache_error: 'interrupted',
  hash_empty_error: 'interrupted',
  hash_does_not_contain_known_properties: 'interrupted',
  no_state_in_hash: 'interrupted',
  unable_to_parse_state: 'interrupted',
  empty_response: 'interrupted',
  redirect_bridge_empty_response: 'interrupted',
  state_mismatch: 'interrupted',
  nonce_mismatch: 'interrupted',
  interaction_in_progress: 'interrupted',
  interaction_in_progress_cancelled: 'interrupted',
  timed_out: 'interrupted',
  crypto_nonexistent: 'our-set-up',
  storage_not_supported: 'our-set-up',
  endpoints_resolution_error: 'our-set-up',
  openid_config_error: 'our-set-up',
  redirect_in_iframe: 'our-set-up',
  block_nested_popups: 'our-set-up',
  block_iframe_reload: 'our-set-up',
  uninitialized_public_client_application: 'our-set-up',
  no_account_found: 'our-set-up',
  invalid_client: 'our-set-up',
  unauthorized_client: 'our-set-up',
  temporarily_unavailable: 'busy',
}

/** Microsoft's numbers whose meaning differs from the table in lib/problem. */
const APPROVAL = ['90094', '90095', '90008', '90093', '900941', '900981']
const BUSY = ['90006', '90033', '90024', '90055', '50033']
const ENDED = ['50058', '54005', '70008', '700082', '700084', '70043', '50173', '50089']
const OUR_REGISTRATION =
  '50011 500113 900971 50194 90130 9002326 9002327 65005 650056 650057 700016 700011 50196'.split(' ')

/** Permissions that only an administrator may accept. learn.microsoft.com/graph/permissions-reference */
const FOR_ADMINISTRATORS = ['Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All']

/**
 * Turns an error from MSAL into the problem it means. Microsoft's number is shown to people and decides only where the
 * meaning differs. `asked` is the permission for which the page left for Microsoft: "Need admin approval" and Cancel
 * come back as the same `access_denied`. learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export function problemOfSignIn(thrown: unknown, asked: string | null = null): ProblemError {
  if (thrown instanceof ProblemError) return thrown
  const trace: Trace = { at: new Date().toISOString() }
  if (!(thrown instanceof AuthError)) {
    return new ProblemError({
      kind: 'unexpected',
      what: thrown instanceof Error ? thrown.name : 'sign-in',
      trace,
    })
  }
  const number = aadstsOf(thrown)
  trace.code = number ? `AADSTS${number}` : thrown.errorCode
  if (thrown.correlationId) trace.requestId = thrown.correlationId
  return new ProblemError({ ...meaning(thrown, number, asked), trace })
}

/** Whether a person can solve it on Microsoft's page. A refused refresh token only shows as `invalid_grant`. */
export function needsPerson(thrown: unknown): boolean {
  if (thrown instanceof InteractionRequiredAuthError) return true
  return thrown instanceof AuthError && thrown.errorCode === 'invalid_grant'
}

function meaning(error: AuthError, number: string | null, asked: string | null): TracelessProblem {
  if (number) return meaningOfNumber(number)
  if (error instanceof ClientConfigurationError) return { kind: 'page-misconfigured', code: error.errorCode }
  switch (CODES[error.errorCode]) {
    case 'refused':
      return { kind: FOR_ADMINISTRATORS.includes(asked ?? '') ? 'approval-or-cancel' : 'sign-in-cancelled' }
    case 'cancelled':
      return { kind: 'sign-in-cancelled' }
    case 'offline':
      return { kind: 'offline' }
    case 'interrupted':
      return { kind: 'sign-in-interrupted' }
    case 'our-set-up':
      return { kind: 'page-misconfigured', code: error.errorCode }
    case 'busy':
      return { kind: 'microsoft-busy', seconds: null }
  }
  return needsPerson(error) ? { kind: 'session-ended' } : { kind: 'unexpected', what: error.errorCode }
}

function meaningOfNumber(number: string): TracelessProblem {
  const code = `AADSTS${number}`
  if (number === '65004') return { kind: 'consent-declined' }
  if (APPROVAL.includes(number)) return { kind: 'admin-approval-needed', code }
  if (BUSY.includes(number)) return { kind: 'microsoft-busy', seconds: null }
  if (ENDED.includes(number)) return { kind: 'session-ended' }
  if (OUR_REGISTRATION.includes(number)) return { kind: 'page-misconfigured', code }
  return { kind: 'sign-in-refused', code }
}

/** MSAL puts the number into `errorNo` if the answer has it, and always into the message. */
function aadstsOf(error: AuthError): string | null {
  const named = 'errorNo' in error && typeof error.errorNo === 'string' ? error.errorNo : null
  return error.errorMessage.match(/AADSTS(\d+)/)?.[1] ?? named
}
