import { createHash } from 'node:crypto'
import { decodeJwt } from 'jose'
import { describe, expect, test } from 'vitest'
import { backOf, type FinishedApp, finishedApp, signInAtServer, WEB, webUrl } from '../finished-app'
import { visitorGuard } from '../index'
import { ORIGIN, sandboxAt, TestBrowser, textOf } from '../testing'

const codeOf = async (app: FinishedApp, changes?: Record<string, string>): Promise<string> =>
  textOf(backOf((await signInAtServer(app, changes)).answer)['code'])

const withCode = (app: FinishedApp, code: string, changes: Record<string, string> = {}) => ({
  grant_type: 'authorization_code',
  client_id: app.appId,
  client_secret: app.secret,
  redirect_uri: WEB,
  code,
  ...changes,
})

describe('a server', () => {
  test('signs a person in without asking for what is approved for everyone', async () => {
    const app = await finishedApp()
    const { answer, browser } = await signInAtServer(app)
    expect(browser.page).toBe('')
    const { code = '', state } = backOf(answer)
    expect(state).toBe('state|mine')
    const { status, body } = await app.tokenFor(withCode(app, code))
    expect(status).toBe(200)
    expect(Object.keys(body)).toEqual([
      'token_type',
      'scope',
      'expires_in',
      'ext_expires_in',
      'access_token',
      'refresh_token',
      'id_token',
    ])
    expect(decodeJwt(textOf(body['access_token']))).toMatchObject({
      appid: app.appId,
      appidacr: '1',
      scp: 'openid profile User.Read',
      upn: `ada@${app.world.domain}`,
    })
    expect(decodeJwt(textOf(body['id_token']))).toMatchObject({ aud: app.appId, nonce: 'nonce-1' })
  })

  test('asks the person for what is new, and remembers it', async () => {
    const app = await finishedApp({ scope: 'openid' })
    const { browser } = await signInAtServer(app, { scope: 'openid User.Read' })
    expect(browser.page).toContain('Connector')
    expect(browser.page).toContain('Sign in and read user profile')
    expect(backOf(await browser.press('consent', { answer: 'accept' }))).toHaveProperty('code')
    expect(
      backOf(await browser.open(webUrl(app, { scope: 'openid User.Read', prompt: 'none' }))),
    ).toHaveProperty('code')
  })

  test('reaches an environment that its registration lists', async () => {
    const app = await finishedApp()
    const scope = 'openid offline_access https://contoso.crm4.dynamics.com/user_impersonation'
    const { body } = await app.tokenFor(withCode(app, await codeOf(app, { scope })))
    expect(decodeJwt(textOf(body['access_token']))).toMatchObject({
      aud: 'https://contoso.crm4.dynamics.com',
      scp: 'user_impersonation',
    })
  })

  test('refreshes with its secret, each time for 90 days more', async () => {
    let now = Date.UTC(2026, 0, 1)
    const app = await finishedApp({ sandbox: sandboxAt({ clock: () => now }) })
    const { body } = await app.tokenFor(withCode(app, await codeOf(app)))
    let refreshToken = textOf(body['refresh_token'])
    const refresh = (changes: Record<string, string> = {}) =>
      app.tokenFor({
        grant_type: 'refresh_token',
        client_id: app.appId,
        client_secret: app.secret,
        refresh_token: refreshToken,
        ...changes,
      })
    expect((await refresh({ client_secret: '' })).body['error_codes']).toEqual([7000218])
    expect((await refresh({ client_secret: 'guess' })).body['error_codes']).toEqual([7000215])
    for (let turn = 0; turn < 3; turn += 1) {
      now += 80 * 86_400_000
      refreshToken = textOf((await refresh()).body['refresh_token'])
    }
    now += 90 * 86_400_000
    expect((await refresh()).body['error_codes']).toEqual([700082])
  })

  test('uses PKCE as well, if it likes', async () => {
    const app = await finishedApp()
    const code_verifier = 'v'.repeat(50)
    const code_challenge = createHash('sha256').update(code_verifier).digest('base64url')
    const asked = { code_challenge, code_challenge_method: 'S256' }
    const code = await codeOf(app, asked)
    expect((await app.tokenFor(withCode(app, code))).body['error_codes']).toEqual([900144])
    const other = { code_verifier: 'w'.repeat(50) }
    expect((await app.tokenFor(withCode(app, code, other))).body['error_codes']).toEqual([501481])
    expect((await app.tokenFor(withCode(app, code, { code_verifier }))).status).toBe(200)
    const bare = await codeOf(app)
    expect((await app.tokenFor(withCode(app, bare, { code_verifier }))).body['error_codes']).toEqual([501481])
  })

  test('is found by its id under organizations, if it is made for other tenants', async () => {
    const app = await finishedApp()
    const { answer } = await signInAtServer(app, {}, 'organizations')
    const form = withCode(app, textOf(backOf(answer)['code']))
    expect((await app.tokenFor(form, {}, 'organizations')).status).toBe(200)
    const single = await finishedApp({ body: { signInAudience: 'AzureADMyOrg' } })
    const refused = await new TestBrowser(app.sandbox).open(webUrl(single, {}, 'organizations'))
    expect(await refused.text()).toContain('AADSTS50194')
  })
})

describe('no code leads to tokens', () => {
  test.each<[string, number, Record<string, string>]>([
    ['without the secret', 7000218, { client_secret: '' }],
    ['with a wrong secret', 7000215, { client_secret: 'guess' }],
    ['for another redirect URI', 500112, { redirect_uri: `${WEB}/other` }],
    ['that no one made', 70000, { code: '1.AAAAAAAAAAAAAAAAAAAAAA.x' }],
  ])('%s: AADSTS%d, and the code is still good', async (_, number, changes) => {
    const app = await finishedApp()
    const code = await codeOf(app)
    expect((await app.tokenFor(withCode(app, code, changes))).body['error_codes']).toEqual([number])
    expect((await app.tokenFor(withCode(app, code))).status).toBe(200)
  })

  test('twice', async () => {
    const app = await finishedApp()
    const code = await codeOf(app)
    await app.tokenFor(withCode(app, code))
    expect((await app.tokenFor(withCode(app, code))).body['error_codes']).toEqual([54005])
  })

  test('of another application of the company', async () => {
    const app = await finishedApp()
    const code = await codeOf(app)
    const made = await app.graph('POST /applications', { displayName: 'Other', web: { redirectUris: [WEB] } })
    await app.graph('POST /servicePrincipals', { appId: made.body['appId'] })
    const secret = await app.graph(`POST /applications/${made.body['id']}/addPassword`, {})
    const other = { client_id: textOf(made.body['appId']), client_secret: textOf(secret.body['secretText']) }
    expect((await app.tokenFor(withCode(app, code, other))).body['error_codes']).toEqual([70000])
  })

  test('for a script of a page, right secret or not', async () => {
    const app = await finishedApp()
    const code = await codeOf(app)
    for (const secret of [app.secret, 'guess', '']) {
      const form = withCode(app, code, { client_secret: secret })
      const { body, headers } = await app.tokenFor(form, { origin: 'https://api.example.com' })
      expect(body['error_codes']).toEqual([9002326])
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
    const unknown = await app.tokenFor(withCode(app, 'x'), { origin: 'https://api.example.com' })
    expect(unknown.body['error_codes']).toEqual([9002326])
  })

  test('for a script of a page, which may read why where the company is set so', async () => {
    const app = await finishedApp()
    app.sandbox.control.change(app.world.tenantId, { webRefusal: 'readable' })
    const { headers } = await app.tokenFor(withCode(app, 'x'), { origin: 'https://api.example.com' })
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })

  test('once the consent is withdrawn, nor does a refresh token', async () => {
    const app = await finishedApp()
    const { body } = await app.tokenFor(withCode(app, await codeOf(app)))
    const code = await codeOf(app)
    const grants = await app.graph(`GET /servicePrincipals/${app.principalId}/oauth2PermissionGrants`)
    for (const { id } of Object(grants.body['value'])) await app.graph(`DELETE /oauth2PermissionGrants/${id}`)
    expect((await app.tokenFor(withCode(app, code))).body).toMatchObject({
      error: 'invalid_grant',
      error_codes: [65001],
      suberror: 'consent_required',
    })
    const refresh = {
      grant_type: 'refresh_token',
      client_id: app.appId,
      client_secret: app.secret,
      refresh_token: textOf(body['refresh_token']),
    }
    expect((await app.tokenFor(refresh)).body['error_codes']).toEqual([65001])
  })

  test('once its redirect URI is another kind, a secret is still asked for', async () => {
    const app = await finishedApp()
    const code = await codeOf(app)
    await app.graph(`PATCH /applications/${app.id}`, { web: { redirectUris: [] } })
    const form = withCode(app, code, { client_secret: '' })
    expect((await app.tokenFor(form)).body['error_codes']).toEqual([7000218])
  })
})

describe('the page of the application', () => {
  test('redeems without a secret, and must not send one', async () => {
    const page = 'https://page.example.com/back'
    const app = await finishedApp({ body: { spa: { redirectUris: [page] } } })
    const code_verifier = 'v'.repeat(50)
    const code_challenge = createHash('sha256').update(code_verifier).digest('base64url')
    const browser = new TestBrowser(app.sandbox)
    const asked = { redirect_uri: page, code_challenge, code_challenge_method: 'S256' }
    await browser.open(webUrl(app, asked))
    const answer = await browser.press('login', { username: `ada@${app.world.domain}` })
    const code = new URL(answer.headers.get('location') ?? '').searchParams.get('code') ?? ''
    const form = { ...withCode(app, code), redirect_uri: page, code_verifier }
    const from = { origin: 'https://page.example.com' }
    expect((await app.tokenFor(form)).body['error_codes']).toEqual([9002327])
    expect((await app.tokenFor(form, from)).body['error_codes']).toEqual([700025])
    const { status, headers } = await app.tokenFor({ ...form, client_secret: '' }, from)
    expect([status, headers.get('access-control-allow-origin')]).toEqual([200, '*'])
  })

  test('needs a challenge', async () => {
    const page = 'https://page.example.com/back'
    const app = await finishedApp({ body: { spa: { redirectUris: [page] } } })
    const answer = await new TestBrowser(app.sandbox).open(webUrl(app, { redirect_uri: page }))
    expect(answer.headers.get('location')).toContain('code%3D9002325')
  })
})

describe('the sign-in stays on an error page', () => {
  test.each<[string, string, (app: FinishedApp) => Promise<[Record<string, string>, string?]>]>([
    ['for an address that is not registered', 'AADSTS50011', async () => [{ redirect_uri: `${WEB}/x` }]],
    [
      'for an application of another company',
      'AADSTS700016',
      async (app) => [{}, app.sandbox.control.createWorld().tenantId],
    ],
    [
      'for a disabled application',
      'AADSTS7000112',
      async (app) => {
        await app.graph(`PATCH /servicePrincipals/${app.principalId}`, { accountEnabled: false })
        return [{}]
      },
    ],
  ])('%s', async (_, number, change) => {
    const app = await finishedApp()
    const [changes, tenant] = await change(app)
    const answer = await new TestBrowser(app.sandbox).open(webUrl(app, changes, tenant))
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null])
    expect(await answer.text()).toContain(number)
  })
})

test('an API that the registration does not list is AADSTS650057, with what it lists', async () => {
  const app = await finishedApp()
  const scope = 'https://management.azure.com/user_impersonation'
  const { error_description } = backOf(
    await new TestBrowser(app.sandbox)
      .open(webUrl(app, { scope }))
      .then(async (page) => (page.status === 302 ? page : (await signInAtServer(app, { scope })).answer)),
  )
  expect(error_description).toContain(
    `Client app ID: ${app.appId}(Connector). Resource value from request: https://management.azure.com. Resource app ID: 797f4846-ba00-4fd7-ba43-dac1f8f63013. List of valid resources from app registration: 00000007-0000-0000-c000-000000000000.`,
  )
})

test('where anyone makes companies, no link leads to an address of theirs by itself', async () => {
  const app = await finishedApp({ sandbox: sandboxAt({ guard: visitorGuard() }) })
  const refused = await new TestBrowser(app.sandbox).open(webUrl(app, { prompt: 'none' }))
  expect([refused.status, refused.headers.get('location')]).toEqual([200, null])
  const { answer } = await signInAtServer(app)
  expect([answer.status, answer.headers.get('location')]).toEqual([200, null])
  expect(answer.headers.get('set-cookie')).toContain('sandbox-browser=')
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  const [, address = ''] = /<a href="([^"]+)"/.exec(await answer.text()) ?? []
  const code = new URL(address.replaceAll('&amp;', '&')).searchParams.get('code') ?? ''
  expect((await app.tokenFor(withCode(app, code))).status).toBe(200)
})

test('where anyone makes companies, an address that is no web page gets no link', async () => {
  const address = 'javascript://example.com/%0Aalert(1)'
  const app = await finishedApp({
    sandbox: sandboxAt({ guard: visitorGuard() }),
    body: { web: { redirectUris: [address.replace('(1)', '')] } },
  })
  const url = webUrl(app, { redirect_uri: address.replace('(1)', ''), prompt: 'none' })
  const text = await (await new TestBrowser(app.sandbox).open(url)).text()
  expect(text).toContain('Leave the practice tenant?')
  expect(text).not.toContain('href')
  expect(url.startsWith(ORIGIN)).toBe(true)
})
