import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkRegistration } from './check'
import { printed } from './print'
import { readRegistration } from './read'
import { runHere } from './testing/command'
import { look } from './testing/look'
import { PAGE, type Place, startPlace } from './testing/place'
import { readme } from './testing/readme'
import { tokenFrom } from './token'
import { wantedOf } from './wanted'

let place: Place
beforeAll(async () => {
  place = await startPlace()
}, 60_000)
afterAll(() => place.stop())

const ID = '6f2c1d4e-93b7-4a58-8e0d-51a7c4b9e230'
const TOKEN = ['--token-fd', '0']

describe('what cannot be checked ends with 2, in words', () => {
  test.each<[string, string[], Record<string, string>, string]>([
    ['no client id', [], { ENTRA_CLIENT_ID: '' }, 'ENTRA_CLIENT_ID is not set'],
    [
      'an environment with which the page does not start',
      [],
      { ENTRA_CLIENT_ID: 'x' },
      'ENTRA_CLIENT_ID is "x"',
    ],
    ['an unknown option', ['--token', 'eyJhbGciOi'], {}, 'npm run check:registration'],
    ['an argument', ['eyJhbGciOi'], {}, 'npm run check:registration'],
    ['a page with a path', ['--page', `${PAGE}/signed-in`], {}, '--page is'],
    ['a page without TLS', ['--page', 'http://onboarding.example'], {}, '--page is'],
    ['a page with a user', ['--page', 'https://a:b@onboarding.example'], {}, '--page is'],
    ['a tenant that leads elsewhere', ['--tenant', 'x/../y'], {}, '--tenant is'],
    ['a client that is none', ['--client-id', 'app'], {}, '--client-id is'],
    ['a descriptor that is none', ['--token-fd', '1'], {}, '--token-fd takes'],
    ['a sandbox elsewhere', [], { REGISTRATION_SANDBOX: 'https://evil.example' }, 'on this machine alone'],
    [
      'a sandbox by a name',
      [],
      { REGISTRATION_SANDBOX: 'http://localhost.evil.example' },
      'on this machine alone',
    ],
    [
      'a sandbox with a user',
      [],
      { REGISTRATION_SANDBOX: 'http://localhost@evil.example' },
      'on this machine alone',
    ],
  ])('%s', async (_, args, env, words) => {
    const { code, out, err } = await runHere({ place, args, env: { ENTRA_CLIENT_ID: ID, ...env } })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
    expect(err).not.toContain('eyJhbGciOi')
  })

  test.each([
    ['a sentence', 'Please run "az login"\n', 'not one line with a token'],
    ['a token of someone else', `${'e'.repeat(60)}\n`, 'not one for Microsoft Graph, or it has expired'],
  ])('%s in place of a token', async (_, input, words) => {
    const { code, out, err } = await runHere({ place, args: TOKEN, env: { ENTRA_CLIENT_ID: ID }, input })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
    for (const line of input.trim().split('\n').filter(Boolean)) expect(err).not.toContain(line)
  })

  test('an application that is not in the tenant, one that is only used there, and a missing right', async () => {
    const company = await place.company()
    const ask = (appId: string, token = company.token) => readRegistration(place.origin, token, appId)
    await expect(ask('99999999-93b7-4a58-8e0d-51a7c4b9e230')).rejects.toThrow(
      /no application 9999.+AADSTS700016/s,
    )
    // Another tenant's application, which someone let in.
    await place.control.token(company.tenantId, { clientId: ID, scopes: ['User.Read'] })
    await expect(ask(ID)).rejects.toThrow(/only uses the application .+--tenant b6b3ed52-/s)
    const { access_token: weak } = await place.control.token(company.tenantId, { scopes: ['User.Read'] })
    await expect(ask(ID, weak)).rejects.toThrow(/may not read applications.+403 Authorization_RequestDenied/s)
    await place.control.addFaults(company.tenantId, { on: '/v1.0/applications**', do: { status: 503 } })
    await expect(ask(ID)).rejects.toThrow(/Microsoft is busy\..+503/s)
    await place.control.addFaults(company.tenantId, { on: '/v1.0/applications**', do: { body: 'no JSON' } })
    await expect(ask(ID)).rejects.toThrow(/Nothing was checked/)
  })
})

test('a descriptor that npm does not pass on is named', async () => {
  await expect(tokenFrom(9_999)).rejects.toThrow('passes on 0, 1 and 2 only')
})

test('certificates count as secrets do', async () => {
  const company = await place.company()
  const { appId } = await company.register(readme.body())
  const reading = await readRegistration(place.origin, company.token, appId)
  const key = {
    keyId: '99999999-93b7-4a58-8e0d-51a7c4b9e230',
    displayName: 'CN=old',
    endDateTime: '2027-01-02T00:00:00Z',
  }
  const options = {
    pages: [],
    signedLinks: false,
    help: false,
    json: false,
    tenant: '',
    clientId: '',
    tokenFd: null,
  }
  const wanted = wantedOf({ ENTRA_CLIENT_ID: appId }, options)
  const application = { ...reading.application, keyCredentials: [key] }
  const rows = checkRegistration({ ...reading, application }, wanted)
  expect(rows.find(({ check }) => check === 'credentials')).toMatchObject({
    state: 'wrong',
    found: 'CN=old (until 2027-01-02)',
    commands: [expect.stringContaining(`--body '{ "keyCredentials": [] }'`)],
  })
})

test('nothing that the registration holds can command a terminal', async () => {
  const company = await place.company()
  const { appId } = await company.register({
    ...readme.body(),
    displayName: 'Page \u001b[2J\u202e\nok      fine',
  })
  const rows = await look(place, company, { appId, args: ['--page', PAGE] })
  const text = printed({ reading: await readRegistration(place.origin, company.token, appId), rows })
  expect(text).toContain('Page U+001B[2JU+202EU+000Aok')
  expect(text).not.toMatch(/[^\P{C}\n]/u)
})
