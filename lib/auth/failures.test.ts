import {
  BrowserAuthError,
  ClientAuthError,
  InteractionRequiredAuthError,
  ServerError,
} from '@azure/msal-browser'
import { expect, test } from 'vitest'
import { ProblemError } from '@/lib/problem/problem'
import { needsPerson, problemOfSignIn } from './failures'

const CORRELATION = '7f3f1c52-0f1e-4d7e-9a39-0d4a1c2b3d4e'

function browserError(code: string): BrowserAuthError {
  return new BrowserAuthError(code, CORRELATION)
}

function kindOf(thrown: unknown): string {
  return problemOfSignIn(thrown).problem.kind
}

test.each(['user_cancelled'])('%s in the browser counts as cancelled', (code) => {
  expect(kindOf(browserError(code))).toBe('sign-in-cancelled')
})

/** As `error=access_denied&error_subcode=cancel` arrives: without a number, sometimes without a description. */
const DENIED = ['the user canceled', ''].map((text) => new ServerError('access_denied', CORRELATION, text))

test.each(DENIED)('Cancel on Microsoft’s page comes without a number', (thrown) => {
  expect(kindOf(thrown)).toBe('sign-in-cancelled')
  expect(problemOfSignIn(thrown, 'User.Read').problem.kind).toBe('sign-in-cancelled')
})

test.each(['Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All'])(
  'after asking for %s it may also have been “Need admin approval”',
  (scope) => {
    for (const thrown of DENIED) {
      expect(problemOfSignIn(thrown, scope).problem).toMatchObject({
        kind: 'approval-or-cancel',
        trace: { code: 'access_denied', requestId: CORRELATION },
      })
    }
    expect(problemOfSignIn(browserError('user_cancelled'), scope).problem.kind).toBe('sign-in-cancelled')
    const declined = new ServerError('access_denied', CORRELATION, 'AADSTS65004: declined.')
    expect(problemOfSignIn(declined, scope).problem.kind).toBe('consent-declined')
  },
)

test.each([
  'no_token_request_cache_error',
  'unable_to_parse_token_request_cache_error',
  'hash_empty_error',
  'hash_does_not_contain_known_properties',
  'no_state_in_hash',
  'empty_response',
  'interaction_in_progress',
  'interaction_in_progress_cancelled',
  'timed_out',
])('%s: start the sign-in again', (code) => {
  expect(kindOf(browserError(code))).toBe('sign-in-interrupted')
})

test.each(['state_mismatch', 'nonce_mismatch'])(
  '%s: an answer that does not match our request is not used',
  (code) => {
    expect(kindOf(new ClientAuthError(code, CORRELATION))).toBe('sign-in-interrupted')
  },
)

test.each(['post_request_failed', 'get_request_failed', 'no_network_connectivity'])(
  '%s: Microsoft could not be reached',
  (code) => {
    expect(kindOf(browserError(code))).toBe('offline')
  },
)

test.each(['crypto_nonexistent', 'storage_not_supported', 'redirect_in_iframe'])(
  '%s: a fault in our set-up',
  (code) => {
    expect(problemOfSignIn(browserError(code)).problem).toMatchObject({ kind: 'page-misconfigured', code })
  },
)

test.each(['endpoints_resolution_error', 'openid_config_error'])('%s: a fault in our set-up', (code) => {
  expect(kindOf(new ClientAuthError(code, CORRELATION))).toBe('page-misconfigured')
})

test.each(['interaction_required', 'login_required', 'no_tokens_found', 'refresh_token_expired'])(
  '%s: the session has ended, and signing in again helps',
  (code) => {
    const thrown = new InteractionRequiredAuthError(code, CORRELATION)
    expect(needsPerson(thrown)).toBe(true)
    expect(kindOf(thrown)).toBe('session-ended')
  },
)

test('only MSAL’s own class says that a person is needed', () => {
  for (const thrown of [browserError('user_cancelled'), new Error('interaction_required'), null]) {
    expect(needsPerson(thrown)).toBe(false)
  }
})

test('an unknown code is shown unchanged', () => {
  expect(problemOfSignIn(browserError('brand_new_error')).problem).toMatchObject({
    kind: 'unexpected',
    what: 'brand_new_error',
    trace: { code: 'brand_new_error', requestId: CORRELATION },
  })
})

test('our own problem passes unchanged; any other error is unexpected and not quoted', () => {
  const ours = new ProblemError({ kind: 'offline', trace: { at: '' } })
  expect(problemOfSignIn(ours)).toBe(ours)
  const foreign = problemOfSignIn(new RangeError('code=0.AX0Av-secret')).problem
  expect(foreign).toMatchObject({ kind: 'unexpected', what: 'RangeError' })
  expect(JSON.stringify(foreign)).not.toContain('0.AX0Av')
  expect(kindOf('text')).toBe('unexpected')
})

test('the number is read from the message or from the answer’s own field', () => {
  const inMessage = new ServerError('invalid_grant', CORRELATION, 'AADSTS50105: not assigned.')
  const named = new ServerError('invalid_grant', CORRELATION, 'no number here', undefined, '50105')
  for (const thrown of [inMessage, named]) {
    expect(problemOfSignIn(thrown).problem).toMatchObject({
      kind: 'sign-in-refused',
      code: 'AADSTS50105',
      trace: { code: 'AADSTS50105', requestId: CORRELATION },
    })
  }
})
