import fc from 'fast-check'
import { expect, inject, test } from 'vitest'
import { readHar } from '../har'
import { maskedHar } from '../masked-har'
import { harOf } from '../testing/runs'
import { maskRecording } from './recording'

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789']
const word = (min: number, max: number, signs = LETTERS) =>
  fc.string({ unit: fc.constantFrom(...signs), minLength: min, maxLength: max })
const token = word(24, 60, [...LETTERS, '-', '_', '.'])
/** As Entra makes them: any printable sign. */
const secret = word(16, 40, [...LETTERS, ...'~-_.[]@+:!*'])
const person = fc
  .constantFrom('Žofie', 'Grace', 'Li', "O'Hara", 'Ada', 'José')
  .chain((first) => word(5, 12).map((last) => `${first} Q${last}`))
const company = word(6, 14).map((name) => `Zq${name} Ltd & Co`)
const label = word(6, 14, [...'abcdefghijklmnopqrstuvwxyz']).map((name) => `zq${name}`)

const planted = fc.record({
  bearer: token,
  code: token,
  verifier: token,
  refresh: token,
  cookie: token,
  state: token,
  secret,
  person,
  company,
  appName: word(6, 14).map((name) => `Xq${name} CRM`),
  label,
  tenantId: fc.uuid(),
  objectId: fc.uuid(),
  appId: fc.uuid(),
  keyId: fc.uuid(),
  proxy: label,
})
type Planted = typeof planted extends fc.Arbitrary<infer T> ? T : never

function jwt(p: Planted): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const upn = `${p.label}@${p.label}.onmicrosoft.com`
  return `${part({ alg: 'RS256' })}.${part({ name: p.person, preferred_username: upn, tid: p.tenantId, oid: p.objectId })}.${p.bearer}`
}

/** A recording in which every kind of private value stands wherever a real one has it, and where none should be. */
function recordingOf(p: Planted): string {
  const domain = `${p.label}.onmicrosoft.com`
  const upn = `admin@${domain}`
  const header = (name: string, value: string) => ({ name, value })
  const error = (message: string) => ({
    error: {
      code: 'Request_BadRequest',
      message,
      innerError: { date: '2026-11-25T10:00:00', 'request-id': p.keyId, 'client-request-id': p.keyId },
    },
  })
  const entry = (
    method: string,
    url: string,
    body: unknown,
    status: number,
    answer: unknown,
    headers: { name: string; value: string }[] = [],
  ) => ({
    startedDateTime: '2026-11-25T10:00:00.000Z',
    time: 12,
    serverIPAddress: '20.1.2.3',
    [p.label]: p.secret,
    request: {
      method,
      url,
      cookies: [{ name: 'ESTSAUTH', value: p.cookie }],
      headers: [
        header('Authorization', `Bearer ${jwt(p)}`),
        header('Cookie', `ESTSAUTH=${p.cookie}`),
        header('Referer', `https://${domain}/?code=${p.code}`),
        header(`x-${p.proxy}`, p.person),
      ],
      ...(body === null
        ? {}
        : { postData: { mimeType: 'x', text: typeof body === 'string' ? body : JSON.stringify(body) } }),
    },
    response: {
      status,
      headers: [
        header('Set-Cookie', `a=${p.cookie}`),
        header('request-id', p.keyId),
        header(`x-${p.proxy}`, p.company),
        ...headers,
      ],
      content: { size: 1, text: typeof answer === 'string' ? answer : JSON.stringify(answer) },
    },
  })
  const graph = 'https://graph.microsoft.com/v1.0'
  const login = `https://login.microsoftonline.com/${p.tenantId}`
  const form = new URLSearchParams({
    client_id: p.appId,
    code: p.code,
    code_verifier: p.verifier,
    grant_type: 'authorization_code',
    redirect_uri: `https://${p.label}.example/signed-in`,
    scope: `https://graph.microsoft.com/User.Read openid ${p.label}`,
  })
  const app = {
    id: p.objectId,
    appId: p.appId,
    displayName: p.appName,
    publisherDomain: domain,
    tags: [p.label],
    notes: `Ask ${p.person}`,
    [`extension_${p.appId.replaceAll('-', '')}_x`]: p.company,
    passwordCredentials: [{ keyId: p.keyId, hint: p.secret.slice(0, 3), displayName: p.person }],
  }
  return harOf([
    entry(
      'GET',
      `https://onboarding.example/?name=${encodeURIComponent(p.appName)}&account=${upn}`,
      null,
      200,
      `<p>${p.person}</p>`,
    ),
    entry('GET', `${login}/oauth2/v2.0/authorize?state=${p.state}&login_hint=${upn}`, null, 302, '', [
      header(
        'Location',
        `https://onboarding.example/signed-in#code=${p.code}&state=${p.state}&client_info=${p.bearer}`,
      ),
    ]),
    entry('POST', `${login}/reprocess?ctx=${p.state}`, null, 302, '', [
      header(
        'Location',
        `https://onboarding.example/signed-in#error=access_denied&error_description=AADSTS65004%3A+${encodeURIComponent(p.person)}+declined+${p.appId}&state=${p.state}`,
      ),
    ]),
    entry('POST', `${login}/oauth2/v2.0/token?client-request-id=${p.keyId}`, form.toString(), 200, {
      token_type: 'Bearer',
      access_token: jwt(p),
      refresh_token: p.refresh,
      id_token: jwt(p),
      client_info: p.bearer,
    }),
    entry('POST', `https://login.microsoftonline.com/${domain}/oauth2/v2.0/token`, form.toString(), 400, {
      error: 'invalid_grant',
      error_description: `AADSTS50020: User account '${upn}' from '${p.company}' does not exist in tenant '${p.company}' ${p.tenantId}.`,
      error_codes: [50020],
    }),
    entry(
      'POST',
      `${graph}/$batch`,
      {
        requests: [
          {
            id: '1',
            method: 'GET',
            url: `/applications?$filter=displayName%20eq%20'${encodeURIComponent(p.appName)}'`,
          },
          { id: '2', method: 'GET', url: `/users/${upn}` },
        ],
      },
      200,
      {
        responses: [
          {
            id: '1',
            status: 200,
            headers: { 'Content-Type': 'application/json', [`x-${p.proxy}`]: p.cookie },
            body: {
              '@odata.context': `${graph}/$metadata#applications`,
              '@odata.nextLink': `${graph}/applications?$skiptoken=${p.refresh}`,
              value: [app],
            },
          },
          {
            id: '2',
            status: 200,
            headers: {},
            body: {
              id: p.objectId,
              displayName: p.person,
              givenName: p.person.split(' ')[0],
              surname: p.person.split(' ')[1],
              userPrincipalName: upn,
              mail: upn,
              mobilePhone: '+1 425 555 0100',
              city: p.company,
            },
          },
        ],
      },
    ),
    entry(
      'POST',
      `${graph}/applications/${p.objectId}/addPassword`,
      { passwordCredential: { displayName: p.person } },
      200,
      { keyId: p.keyId, secretText: p.secret, hint: p.secret.slice(0, 3) },
    ),
    entry(
      'PATCH',
      `${graph}/applications(uniqueName='${p.label}')`,
      app,
      400,
      error(
        `Name ${p.appName} of ${p.company} is held by ${p.person} (${upn}, ${p.objectId}); secret ${p.secret}, see https://${p.label}.example/${p.code}`,
      ),
    ),
    entry(
      'GET',
      `${graph}/oauth2PermissionGrants?$filter=clientId eq '${p.objectId}'&$search="${p.label}"`,
      null,
      200,
      `{"value": [{"scope": " ${p.label} openid"`,
    ),
  ])
}

function privateValues(p: Planted): string[] {
  const [first = '', last = ''] = p.person.split(' ')
  return [
    ...[p.bearer, p.code, p.verifier, p.refresh, p.cookie, p.state, p.secret, p.person, last, p.company],
    ...[
      p.appName,
      p.label,
      p.tenantId,
      p.objectId,
      p.appId,
      p.keyId,
      p.appId.replaceAll('-', ''),
      '425 555 0100',
      '20.1.2.3',
    ],
    ...[p.company.split(' ')[0] ?? '', p.appName.split(' ')[0] ?? '', `x-${p.proxy}`],
    ...(first.length > 3 ? [first] : []),
    ...jwt(p)
      .split('.')
      .filter((part) => part.length >= 8),
  ].filter((value) => value.length > 2)
}

/** Whatever form a value has in a file: as it is, encoded, in base64. */
function formsOf(value: string): string[] {
  return [
    value,
    encodeURIComponent(value),
    JSON.stringify(value).slice(1, -1),
    Buffer.from(value).toString('base64').replace(/=+$/, ''),
  ].map((form) => form.toLowerCase())
}

test('no secret, token, name, address or id is left, in whatever place it stood', () => {
  fc.assert(
    fc.property(planted, (p) => {
      const masked = maskedHar(maskRecording(readHar(recordingOf(p)))).toLowerCase()
      const left = privateValues(p).filter((value) => formsOf(value).some((form) => masked.includes(form)))
      expect(left).toEqual([])
    }),
    { numRuns: 200 * inject('share') },
  )
}, 60_000)

test('what is masked is masked already: a second time changes nothing', () => {
  fc.assert(
    fc.property(planted, (p) => {
      const once = maskedHar(maskRecording(readHar(recordingOf(p))))
      expect(maskedHar(maskRecording(readHar(once)))).toBe(once)
    }),
    { numRuns: 100 * inject('share') },
  )
}, 60_000)

test('the same value has the same placeholder everywhere, and another value another one', () => {
  fc.assert(
    fc.property(planted, (p) => {
      const { exchanges } = maskRecording(readHar(recordingOf(p)))
      const made = exchanges.find(({ path }) => path.endsWith('/addPassword'))
      const [, id] = /applications\/(\{guid-\d+\})/.exec(made?.path ?? '') ?? []
      const batch = JSON.stringify(exchanges.find(({ path }) => path.endsWith('$batch'))?.responseBody)
      expect(id).toBeDefined()
      expect(batch).toContain(`"id":"${id}"`)
      expect(batch).not.toContain(`"appId":"${id}"`)
    }),
    { numRuns: 100 * inject('share') },
  )
}, 60_000)
