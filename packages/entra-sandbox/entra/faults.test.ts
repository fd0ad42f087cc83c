import { expect, test } from 'vitest'
import { visitorGuard } from '../index'
import { authorizeUrl, fragmentOf, ORIGIN, redeem, sandboxAt, TestBrowser, textOf } from '../testing'

function start() {
  const sandbox = sandboxAt()
  const world = sandbox.control.createWorld()
  return { sandbox, world, browser: new TestBrowser(sandbox) }
}

async function codeFor(setup: ReturnType<typeof start>): Promise<string> {
  const { world, browser } = setup
  await browser.open(authorizeUrl(world.tenantId))
  await browser.press('login', { username: `ada@${world.domain}` })
  return textOf(fragmentOf(await browser.press('consent', { answer: 'accept' }))['code'])
}

test('where users may not consent, even User.Read needs an administrator', async () => {
  const { sandbox, world, browser } = start()
  sandbox.control.change(world.tenantId, { policy: { usersMayConsent: false } })
  await browser.open(authorizeUrl(world.tenantId))
  await browser.press('login', { username: `umar@${world.domain}` })
  expect(browser.page).toContain('Need admin approval')
  await browser.press('login', { again: 'yes' })
  await browser.press('login', { username: `ada@${world.domain}` })
  expect(browser.page).toContain('Permissions requested')
})

test('consent for the organization lets everyone in, consent for oneself no one else', async () => {
  const { sandbox, world } = start()
  const visit = async (persona: string, form: Record<string, string>): Promise<string> => {
    const browser = new TestBrowser(sandbox)
    await browser.open(authorizeUrl(world.tenantId))
    await browser.press('login', { username: `${persona}@${world.domain}` })
    const { page } = browser
    if (page !== '') await browser.press('consent', form)
    return page
  }
  await visit('carl', { answer: 'accept' })
  expect(await visit('umar', { answer: 'cancel' })).toContain('Permissions requested')
  await visit('carl', { answer: 'accept' })
  await visit('ada', { answer: 'accept', organization: 'yes' })
  expect(await visit('umar', { answer: 'accept' })).toBe('')
})

test('multifactor authentication is asked for with its claims', async () => {
  const setup = start()
  setup.sandbox.control.addFaults(setup.world.tenantId, {
    on: 'POST /oauth2/v2.0/token',
    do: { aadsts: 50076 },
  })
  const { body } = await redeem(setup.sandbox, setup.world.tenantId, { code: await codeFor(setup) })
  expect(body).toMatchObject({ error: 'interaction_required', suberror: 'basic_action' })
  expect(JSON.parse(textOf(body['claims']))).toHaveProperty('access_token')
})

test('a busy token endpoint can be read by a page, and its code is still good', async () => {
  const setup = start()
  const { sandbox, world } = setup
  const code = await codeFor(setup)
  sandbox.control.addFaults(world.tenantId, { on: '/oauth2/v2.0/token', do: { status: 503, retryAfter: 1 } })
  const busy = await redeem(sandbox, world.tenantId, { code })
  expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '1'])
  expect(busy.headers.get('access-control-allow-origin')).toBe('*')
  expect((await redeem(sandbox, world.tenantId, { code })).status).toBe(200)
})

test('a silent request learns only that someone has to act', async () => {
  const setup = start()
  await codeFor(setup)
  const { sandbox, world, browser } = setup
  const more = { prompt: 'none', scope: 'Application.ReadWrite.All' }
  expect(fragmentOf(await browser.open(authorizeUrl(world.tenantId, more)))).toMatchObject({
    error: 'interaction_required',
    suberror: 'consent_required',
  })
  sandbox.control.addFaults(world.tenantId, { on: '/oauth2/v2.0/authorize', do: { aadsts: 50079 } })
  expect(fragmentOf(await browser.open(authorizeUrl(world.tenantId, { prompt: 'none' })))['error']).toBe(
    'interaction_required',
  )
})

test('a tenant that is not there is AADSTS90002, for people and for programs', async () => {
  const { sandbox, browser } = start()
  const nowhere = '99999999-9999-4999-8999-999999999999'
  expect((await browser.open(authorizeUrl(nowhere))).status).toBe(400)
  expect(browser.page).toContain('AADSTS90002')
  expect((await redeem(sandbox, nowhere, { code: 'x' })).body['error_codes']).toEqual([90002])
})

test('a new default world is what organizations leads to', async () => {
  const sandbox = sandboxAt({})
  const world = sandbox.control.createWorld({ seed: 'short-secrets', asDefault: true })
  const browser = new TestBrowser(sandbox)
  await browser.open(authorizeUrl('organizations'))
  expect(browser.page).toContain(`ada@${world.domain}`)
})

test('discovery names the endpoints under which it was found', async () => {
  const { sandbox, world } = start()
  const read = async (path: string) =>
    (await sandbox.fetch(new Request(`${ORIGIN}/${world.tenantId}${path}`))).json()
  const document = await read('/v2.0/.well-known/openid-configuration')
  expect(document).toMatchObject({
    issuer: `${ORIGIN}/${world.tenantId}/v2.0`,
    token_endpoint: `${ORIGIN}/${world.tenantId}/oauth2/v2.0/token`,
  })
  expect(await read('/discovery/v2.0/keys')).toMatchObject({ keys: [{ kty: 'RSA', use: 'sig' }] })
})

test('mounted in an app, Graph and control stand under their prefix, links too', async () => {
  const origin = 'https://app.example'
  const sandbox = sandboxAt({ origin: () => origin, prefix: '/sandbox', guard: visitorGuard() })
  const { tenantId } = sandbox.control.createWorld()
  const { access_token } = await sandbox.control.token(tenantId)
  const headers = { authorization: `Bearer ${access_token}` }
  const me = await sandbox.fetch(new Request('http://0.0.0.0:3000/sandbox/v1.0/me', { headers }))
  expect(await me.json()).toMatchObject({
    '@odata.context': `${origin}/sandbox/v1.0/$metadata#users/$entity`,
  })
  const visit = new Request(`${origin}/sandbox/control/visit`, { method: 'POST' })
  expect((await sandbox.fetch(visit)).status).toBe(200)
  const browser = new TestBrowser(sandbox)
  const own = authorizeUrl(tenantId, { redirect_uri: `${origin}/signed-in` })
  expect((await browser.open(own)).status).toBe(200)
  expect(browser.page).toContain(`action="${origin}/${tenantId}/oauth2/v2.0/login`)
})
