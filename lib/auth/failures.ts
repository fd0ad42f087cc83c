import { AuthError, InteractionRequiredAuthError } from '@azure/msal-browser'
import { type Problem, ProblemError, type Trace } from '@/lib/problem/problem'

const CANCELLED = new Set(['user_cancelled', 'access_denied'])
const OFFLINE = new Set([
  'post_request_failed',
  'get_request_failed',
  'no_network_connectivity',
  'network_error',
])
const INTERRUPTED = new Set([
  'no_token_request_cache_error',
  'unable_to_parse_token_request_cache_error',
  'hash_empty_error',
  'hash_does_not_contain_known_properties',
  'no_state_in_hash',
  'unable_to_parse_state',
  'empty_response',
  'state_mismatch',
  'nonce_mismatch',
  'interaction_in_progress',
  'interaction_in_progress_cancelled',
  'timed_out',
])
const OUR_SET_UP = new Set([
  'crypto_nonexistent',
  'storage_not_supported',
  'endpoints_resolution_error',
  'openid_config_error',
  'redirect_in_iframe',
])

const APPROVAL = new Set(['90094', '90095', '90008'])
const BUSY = new Set(['90006', '90033', '90024', '90055', '50033'])
const ENDED = new Set(['50058', '54005', '70008', '700082', '700084', '70043', '50173', '50089'])
const OUR_REGISTRATION = new Set([
  '50011',
  '500113',
  '900971',
  '50194',
  '90130',
  '9002326',
  '9002327',
  '65005',
  '650056',
  '650057',
  '700016',
  '700011',
  '50196',
])

/**
 * Turns what MSAL threw into the problem it means. Microsoft's number is shown to people and only chosen upon
 * where the words differ. learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export function problemOfSignIn(thrown: unknown): ProblemError {
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
  return new ProblemError({ ...meaning(thrown, number), trace })
}

/** Whether a person can solve it on Microsoft's page. */
export function needsPerson(thrown: unknown): thrown is InteractionRequiredAuthError {
  return thrown instanceof InteractionRequiredAuthError
}

type Meaning = Problem extends infer P ? (P extends Problem ? Omit<P, 'trace'> : never) : never

function meaning(error: AuthError, number: string | null): Meaning {
  if (number === '65004') return { kind: 'consent-declined' }
  if (number && APPROVAL.has(number)) return { kind: 'admin-approval-needed' }
  if (number && BUSY.has(number)) return { kind: 'microsoft-busy' }
  if (number && ENDED.has(number)) return { kind: 'session-ended' }
  if (number && OUR_REGISTRATION.has(number)) return { kind: 'page-misconfigured', code: `AADSTS${number}` }
  if (number) return { kind: 'sign-in-refused', code: `AADSTS${number}` }
  if (CANCELLED.has(error.errorCode)) return { kind: 'sign-in-cancelled' }
  if (OFFLINE.has(error.errorCode)) return { kind: 'offline' }
  if (INTERRUPTED.has(error.errorCode)) return { kind: 'sign-in-interrupted' }
  if (OUR_SET_UP.has(error.errorCode)) return { kind: 'page-misconfigured', code: error.errorCode }
  if (needsPerson(error)) return { kind: 'session-ended' }
  return { kind: 'unexpected', what: error.errorCode }
}

/** MSAL keeps the number in `errorNo` where the answer named it, and always in the message. */
function aadstsOf(error: AuthError): string | null {
  const named = 'errorNo' in error && typeof error.errorNo === 'string' ? error.errorNo : null
  return error.errorMessage.match(/AADSTS(\d+)/)?.[1] ?? named
}
