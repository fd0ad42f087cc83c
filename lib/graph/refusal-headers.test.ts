import { expect, test, vi } from 'vitest'
import { problemOfRefusal } from './refusals'

const CLAIMS = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}'
const CODED = btoa(CLAIMS)
const NOW = Date.UTC(2030, 5, 15, 12, 0, 0)

function problemOf(status: number, headers: Record<string, string>) {
  const header = (name: string) => headers[name] ?? null
  const about = { what: 'application', fresh: false } as const
  return problemOfRefusal({ status, error: { code: 'X' }, header, call: 'GET /x' }, about).problem
}

test.each([
  ['30', 30],
  ['1', 1],
  ['0', 1],
  ['0.4', 1],
  ['2.1', 3],
  ['119.999', 120],
  ['Sat, 15 Jun 2030 12:00:45 GMT', 45],
  ['Sat, 15 Jun 2030 11:59:00 GMT', 1],
  ['', null],
  ['soon', null],
  ['1.2.3', null],
])('Retry-After "%s" is %s seconds', (value, seconds) => {
  vi.useFakeTimers({ now: NOW })
  expect(problemOf(429, { 'retry-after': value })).toMatchObject({ kind: 'throttled', seconds })
})

test('a Retry-After that CORS hides gives no number', () => {
  expect(problemOf(429, {})).toMatchObject({ kind: 'throttled', seconds: null })
})

const BEARER = `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000", error_description="Continuous access, evaluation", error="insufficient_claims", claims="${CODED}"`
const POP = 'PoP realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"'

test.each([
  ['Bearer alone', BEARER],
  ['PoP before Bearer', `${POP}, ${BEARER}`],
  ['Bearer before PoP', `${BEARER}, ${POP}`],
])('%s: the claims are found and decoded', (_, value) => {
  for (const status of [401, 403]) {
    expect(problemOf(status, { 'www-authenticate': value })).toMatchObject({
      kind: 'proof-required',
      claims: CLAIMS,
    })
  }
})

test.each([
  ['no header', {}],
  ['no claims in it', { 'www-authenticate': POP }],
  ['claims that are not base64', { 'www-authenticate': 'Bearer claims="%%%"' }],
])('%s: a 401 is an ended session, a 403 is missing rights', (_, headers: Record<string, string>) => {
  expect(problemOf(401, headers).kind).toBe('session-ended')
  expect(problemOf(403, headers).kind).toBe('missing-rights')
})
