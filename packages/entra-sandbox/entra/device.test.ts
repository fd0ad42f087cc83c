import { describe, expect, test } from 'vitest'
import { PRACTICE_CLIENT } from '../index'
import { ask, ORIGIN, sandboxAt, TestBrowser, textOf } from '../testing'

const AZURE = '04b07795-8ddb-461a-bbee-02f9e1bf7b46'
const GRAPH_TOOLS = '14d82eec-204b-4c2f-b7e8-296a70dab67e'
const GRANT = 'urn:ietf:params:oauth:grant-type:device_code'
const GRAPH = 'https://graph.microsoft.com/.default openid profile offline_access'

type Form = Record<string, string>

function device(options: { client?: string; scope?: string; tenant?: string; clock?: () => number } = {}) {
  const sandbox = sandboxAt(options.clock === undefined ? undefined : { clock: options.clock })
  const world = sandbox.control.createWorld()
  const tenant = options.tenant ?? world.tenantId
  const post = async (path: string, form: Form): Promise<{ status: number; body: Form }> => {
    const body = new URLSearchParams({ client_id: options.client ?? AZURE, ...form })
    const url = `${ORIGIN}/${tenant}/oauth2/v2.0/${path}`
    const response = await sandbox.fetch(new Request(url, { method: 'POST', body }))
    return { status: response.status, body: await response.json() }
  }
  const begin = async () => (await post('devicecode', { scope: options.scope ?? GRAPH })).body
  const poll = (code: string, form: Form = {}) =>
    post('token', { grant_type: GRANT, device_code: code, ...form })
  /** A person at the page, as far as the question whether to go on. */
  const atPage = async (code: string, name = `ada@${world.domain}`): Promise<TestBrowser> => {
    const browser = new TestBrowser(sandbox)
    await browser.open(`${ORIGIN}/common/oauth2/v2.0/deviceauth`)
    await browser.press('deviceauth', { otc: code.toLowerCase() })
    await browser.press('deviceauth', { username: name })
    return browser
  }
  return { sandbox, world, post, begin, poll, atPage }
}

test('a program shows a code, a person types it, and the program gets its tokens', async () => {
  const { sandbox, world, begin, poll, atPage } = device()
  const shown = await begin()
  expect(shown).toMatchObject({ expires_in: 900, interval: 5 })
  expect(shown['message']).toContain(`open the page ${shown['verification_uri']} and enter the code`)
  const code = textOf(shown['device_code'])
  expect(await poll(code)).toMatchObject({ status: 400, body: { error: 'authorization_pending' } })

  const browser = await atPage(textOf(shown['user_code']))
  expect(browser.page).toContain('Are you trying to sign in to Microsoft Azure CLI?')
  await browser.press('deviceauth', { answer: 'continue' })
  expect(browser.page).toContain('You have signed in to the Microsoft Azure CLI application')

  const { status, body } = await poll(code, { client_info: '1' })
  expect(status).toBe(200)
  expect(body['scope']).toContain('https://graph.microsoft.com/.default')
  const me = await ask(sandbox, textOf(body['access_token']), 'GET /applications')
  expect(me.status).toBe(200)
  expect((await poll(code)).body).toMatchObject({ error: 'bad_verification_code', error_codes: [70018] })
  expect(JSON.stringify(sandbox.control.journal(world.tenantId))).not.toContain(code)
})

test('where any account is welcome the one that signs in decides on the tenant', async () => {
  const { sandbox, world, begin, poll, atPage } = device({ tenant: 'organizations' })
  const shown = await begin()
  const browser = await atPage(textOf(shown['user_code']))
  await browser.press('deviceauth', { answer: 'continue' })
  const { body } = await poll(textOf(shown['device_code']), { grant_type: 'device_code' })
  const answer = await ask(sandbox, textOf(body['access_token']), 'GET /applications')
  expect(answer.status).toBe(200)
  expect(sandbox.control.journal(world.tenantId).map(({ path }) => path)).toContain('/v1.0/applications')
})

test('a refresh token reaches the other APIs that Microsoft allows to its own client', async () => {
  const { begin, poll, post, atPage } = device({
    scope: 'https://management.core.windows.net//.default offline_access',
  })
  const shown = await begin()
  await (await atPage(textOf(shown['user_code']))).press('deviceauth', { answer: 'continue' })
  const first = (await poll(textOf(shown['device_code']))).body
  expect(first['scope']).toContain('https://management.core.windows.net//user_impersonation')
  const refresh = { grant_type: 'refresh_token', refresh_token: textOf(first['refresh_token']) }
  const second = await post('token', { ...refresh, scope: 'https://graph.microsoft.com//.default' })
  expect(second.body['scope']).toContain('Application.ReadWrite.All')
})

describe('it ends without tokens', () => {
  test.each([
    ['cancels at the question', { answer: 'cancel' }],
    ['cancels at the accounts', { cancel: 'yes' }],
  ])('where the person %s', async (_, press) => {
    const { begin, poll, atPage } = device()
    const shown = await begin()
    await (await atPage(textOf(shown['user_code']))).press('deviceauth', press as Form)
    expect((await poll(textOf(shown['device_code']))).body).toMatchObject({ error: 'authorization_declined' })
  })

  test('where a quarter of an hour has passed', async () => {
    let now = Date.UTC(2026, 0, 1)
    const { begin, poll, atPage } = device({ clock: () => now })
    const shown = await begin()
    now += 15 * 60_000
    const { page } = await atPage(textOf(shown['user_code']))
    expect(page).toContain('That code didn’t work')
    expect((await poll(textOf(shown['device_code']))).body).toMatchObject({ error: 'expired_token' })
  })

  test('where the code was mistyped', async () => {
    const { sandbox } = device()
    const browser = new TestBrowser(sandbox)
    await browser.open(`${ORIGIN}/common/oauth2/v2.0/deviceauth`)
    await browser.press('deviceauth', { otc: 'NOTACODE1' })
    expect(browser.page).toContain('That code didn’t work')
  })

  test('where the account belongs to another tenant', async () => {
    const { sandbox, begin, atPage } = device()
    const other = sandbox.control.createWorld()
    const browser = await atPage(textOf((await begin())['user_code']), `ada@${other.domain}`)
    expect(browser.page).toContain('AADSTS50020')
  })

  test('where no one signed in at that browser', async () => {
    const { sandbox, world, begin, poll } = device()
    const shown = await begin()
    const url = `${ORIGIN}/common/oauth2/v2.0/deviceauth?otc=${shown['user_code']}`
    const browser = new TestBrowser(sandbox)
    await browser.open(url, { account: `ada@${world.domain}`, answer: 'accept' })
    expect(browser.page).toContain('Pick an account')
    expect((await poll(textOf(shown['device_code']))).body).toMatchObject({ error: 'authorization_pending' })
  })
})

describe('consent', () => {
  const scope = 'User.Read Application.ReadWrite.All'

  test('is asked for where it is missing', async () => {
    const { begin, poll, atPage } = device({ client: GRAPH_TOOLS, scope })
    const shown = await begin()
    const browser = await atPage(textOf(shown['user_code']))
    await browser.press('deviceauth', { answer: 'continue' })
    expect(browser.page).toContain('Permissions requested')
    await browser.press('deviceauth', { answer: 'accept' })
    expect((await poll(textOf(shown['device_code']))).body['scope']).toBe(scope)
  })

  test('is not for everyone to give', async () => {
    const { world, begin, atPage } = device({ client: GRAPH_TOOLS, scope })
    const browser = await atPage(textOf((await begin())['user_code']), `umar@${world.domain}`)
    await browser.press('deviceauth', { answer: 'continue' })
    expect(browser.page).toContain('AADSTS90094')
  })
})

test.each<[string, { client?: string; scope?: string }, number]>([
  ['a single-page application', { client: PRACTICE_CLIENT.id }, 7000218],
  ['a client no one knows', { client: '11111111-2222-4333-8444-555555555555' }, 700016],
  ['two APIs at once', { scope: 'User.Read https://management.azure.com/.default' }, 28000],
  [
    'an API the client does not list',
    { client: GRAPH_TOOLS, scope: 'https://management.azure.com/.default' },
    650057,
  ],
  ['an API that does not exist', { scope: 'https://example.com/.default' }, 500011],
  ['no scope', { scope: ' ' }, 900144],
])('no code is given for %s', async (_, options, number) => {
  const { post } = device(options)
  const answer = await post('devicecode', { scope: options.scope ?? GRAPH })
  // Of a client that has to show a secret and has none: RFC 6749, section 5.2.
  expect(answer).toMatchObject({ status: number === 7000218 ? 401 : 400, body: { error_codes: [number] } })
})
