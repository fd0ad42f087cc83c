import fc from 'fast-check'
import { beforeAll, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { ORIGIN, REDIRECT, sandboxAt, tokenOf } from '../testing'

/*
 * Whatever is sent, the answer is Graph-shaped (or a page, or the error of the token endpoint), never a 5xx but the 501
 * of a path that is not imitated, and never an exception.
 */

const sandbox = sandboxAt()
let token = ''
beforeAll(async () => {
  token = await tokenOf(sandbox, sandbox.control.createWorld({ seed: 'app-exists' }))
})

const envelope = z.strictObject({
  error: z.strictObject({
    code: z.string().min(1),
    message: z.string().min(1),
    details: z.array(z.object({ code: z.string(), message: z.string(), target: z.string() })).optional(),
    innerError: z.strictObject({ date: z.string(), 'request-id': z.guid(), 'client-request-id': z.string() }),
  }),
})

const SETS = [
  'applications',
  'servicePrincipals',
  'oauth2PermissionGrants',
  'directory/deletedItems',
  'me',
  '$batch',
  'policies',
]
const segment = fc.oneof(
  fc.string({ maxLength: 12 }).map(encodeURIComponent),
  fc.constantFrom(...SETS, 'addPassword', 'removePassword', 'restore', '%', '%E0%A4%A', '$count', '$ref'),
  fc.constantFrom(
    "(appId='",
    "(uniqueName='x')",
    "(appId='')",
    "(uniqueName='')",
    "(uniqueName='a''b')",
    '()',
    "('x')",
  ),
  fc.uuid(),
)
const path = fc
  .tuple(fc.constantFrom(...SETS), fc.array(segment, { maxLength: 4 }))
  .map(([set, rest]) => `/${set}${rest.map((part) => (part.startsWith('(') ? part : `/${part}`)).join('')}`)

const option = fc.tuple(
  fc.constantFrom(
    '$filter',
    '$select',
    '$top',
    '$count',
    '$orderby',
    '$search',
    '$skiptoken',
    '$expand',
    'x',
    '',
  ),
  fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom(
      "displayName eq 'x'",
      "tags/any(t:t eq 'x')",
      "not(not(not(a eq 'b')))",
      '((((',
      "'",
      'id,appId',
      '5',
    ),
  ),
)
const word = fc.constantFrom(
  'displayName',
  'web',
  'tags',
  'requests',
  'passwordCredential',
  'keyId',
  'appId',
  'clientId',
  'scope',
)
const content = fc.oneof(
  fc.json({ maxDepth: 3 }),
  fc.dictionary(word, fc.jsonValue({ maxDepth: 3 })).map((value) => JSON.stringify(value)),
  fc.string({ maxLength: 40 }),
)
const method = fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE', 'PUT', 'OPTIONS', 'HEAD')
const header = fc.constantFrom<Record<string, string>>(
  { 'content-type': 'application/json' },
  { 'content-type': 'text/plain', prefer: 'create-if-missing' },
  { 'content-type': 'application/json', prefer: 'create-if-missing', consistencylevel: 'eventual' },
  { 'client-request-id': 'not a guid' },
)

test('malformed requests to Graph get a Graph-shaped refusal', async () => {
  await fc.assert(
    fc.asyncProperty(
      method,
      path,
      fc.array(option, { maxLength: 3 }),
      content,
      header,
      async (verb, where, query, body, headers) => {
        const url = `${ORIGIN}/v1.0${where}?${new URLSearchParams(query)}`
        const bodyless = ['GET', 'HEAD', 'OPTIONS'].includes(verb)
        const answer = await sandbox.fetch(
          new Request(url, {
            method: verb,
            headers: { authorization: `Bearer ${token}`, ...headers },
            ...(bodyless ? {} : { body }),
          }),
        )
        expect(answer.status < 500 || answer.status === 501).toBe(true)
        if (answer.status >= 400 && verb !== 'HEAD') envelope.parse(await answer.json())
      },
    ),
    { numRuns: 3_000 * inject('share') },
  )
}, 60_000)

test('damaged tokens get a 401', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 2_000 }),
      fc.stringMatching(/^[\x21-\x7e]{1,3}$/),
      async (at, junk) => {
        const damaged =
          token.slice(0, at % token.length) + junk + token.slice((at % token.length) + junk.length + 1)
        const answer = await sandbox.fetch(
          new Request(`${ORIGIN}/v1.0/me`, { headers: { authorization: `Bearer ${damaged}` } }),
        )
        expect(answer.status).toBe(401)
        envelope.parse(await answer.json())
      },
    ),
    { numRuns: 300 * inject('share') },
  )
})

const name = fc.constantFrom(
  'client_id',
  'redirect_uri',
  'scope',
  'prompt',
  'claims',
  'code',
  'grant_type',
  'login_hint',
  'state',
  'refresh_token',
)
const value = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    '6f2c1d4e-93b7-4a58-8e0d-51a7c4b9e230',
    REDIRECT,
    'openid',
    'authorization_code',
    'refresh_token',
    'javascript:alert(1)',
  ),
)
const step = fc.constantFrom('authorize', 'login', 'consent', 'token', 'logout')

test('malformed sign-ins get a page, a redirect or an OAuth error', async () => {
  await fc.assert(
    fc.asyncProperty(
      step,
      fc.array(fc.tuple(name, value)),
      fc.array(fc.tuple(name, value)),
      fc.boolean(),
      async (where, query, form, post) => {
        const url = `${ORIGIN}/organizations/oauth2/v2.0/${where}?${new URLSearchParams(query)}`
        const answer = await sandbox.fetch(
          new Request(url, post ? { method: 'POST', body: new URLSearchParams(form) } : {}),
        )
        expect(answer.status < 500 || answer.status === 501).toBe(true)
        expect(answer.headers.get('location') ?? '').not.toContain('javascript:')
      },
    ),
    { numRuns: 1_000 * inject('share') },
  )
}, 60_000)

test('malformed control input gets a 4xx', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('/worlds', '/worlds/x/faults', '/worlds/x/token', '/worlds/x'),
      content,
      async (where, body) => {
        const answer = await sandbox.fetch(
          new Request(`${ORIGIN}/control${where}`, { method: 'POST', body: `[${body}` }),
        )
        expect(answer.status).toBeGreaterThanOrEqual(400)
        expect(answer.status).toBeLessThan(500)
      },
    ),
    { numRuns: 300 * inject('share') },
  )
})
