import { decodeJwt } from 'jose'
import { describe, expect, test } from 'vitest'
import { authorizeUrl, fragmentOf, redeem, sandboxAt, TestBrowser, textOf } from '../testing'

function start() {
  const sandbox = sandboxAt()
  const world = sandbox.control.createWorld()
  return { sandbox, world, browser: new TestBrowser(sandbox) }
}

async function signedIn(persona: string, scope?: string) {
  const setup = start()
  await setup.browser.open(authorizeUrl(setup.world.tenantId, scope === undefined ? {} : { scope }))
  const answer = await setup.browser.press('login', { username: `${persona}@${setup.world.domain}` })
  return { ...setup, answer }
}

describe('a sign-in', () => {
  test('goes over the account page and the consent page to signed tokens', async () => {
    const { sandbox, world, browser } = await signedIn('ada')
    expect(browser.page).toContain('Permissions requested')
    expect(browser.page).toContain('Consent on behalf of your organization')
    const back = fragmentOf(await browser.press('consent', { answer: 'accept' }))
    expect(back).toMatchObject({ state: 'state|mine' })
    const { status, body, headers } = await redeem(sandbox, world.tenantId, { code: textOf(back['code']) })
    expect(status).toBe(200)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(Object.keys(body)).toEqual([
      'token_type',
      'scope',
      'expires_in',
      'ext_expires_in',
      'access_token',
      'refresh_token',
      'refresh_token_expires_in',
      'id_token',
      'client_info',
    ])
    expect(body['scope']).toBe('openid profile User.Read')
    expect(decodeJwt(textOf(body['id_token']))).toMatchObject({
      nonce: 'nonce-1',
      tid: world.tenantId,
      ver: '2.0',
    })
  })

  test('asks no one twice: a session and a consent are remembered', async () => {
    const { world, browser } = await signedIn('ada')
    await browser.press('consent', { answer: 'accept' })
    const again = await browser.open(authorizeUrl(world.tenantId, { prompt: 'none' }))
    expect(fragmentOf(again)).toHaveProperty('code')
    await browser.open(authorizeUrl(world.tenantId, { prompt: 'select_account' }))
    expect(browser.page).toContain('Pick an account')
  })

  test('offers the hinted account first and takes an account of any world on organizations', async () => {
    const { sandbox, world, browser } = start()
    await browser.open(authorizeUrl('organizations', { login_hint: `umar@${world.domain}` }))
    expect(browser.page.indexOf('Umar User')).toBeLessThan(browser.page.indexOf('Ada Admin'))
    const other = sandbox.control.createWorld()
    await browser.press('login', { username: `ada@${other.domain}` })
    const back = fragmentOf(await browser.press('consent', { answer: 'accept' }))
    const { body } = await redeem(sandbox, 'organizations', { code: textOf(back['code']) })
    expect(decodeJwt(textOf(body['access_token']))).toMatchObject({ tid: other.tenantId })
  })

  test('refuses an account of another tenant with AADSTS50020', async () => {
    const { sandbox, world, browser } = start()
    const other = sandbox.control.createWorld()
    await browser.open(authorizeUrl(world.tenantId))
    await browser.press('login', { username: `ada@${other.domain}` })
    expect(browser.page).toContain('AADSTS50020')
  })

  test('lets no one but an administrator consent to an admin scope', async () => {
    const { browser } = await signedIn('dora', 'openid Application.ReadWrite.All')
    expect(browser.page).toContain('Need admin approval')
    // As seen in the wild: nothing tells the return from this page from a press on Cancel.
    expect(fragmentOf(await browser.press('consent', { answer: 'approval' }))).toEqual({
      error: 'access_denied',
      error_subcode: 'cancel',
      state: 'state|mine',
    })
  })

  test.each([90093, 90094, 900941, 900981])('answers AADSTS%i in its place by fault', async (aadsts) => {
    const { sandbox, world, browser } = await signedIn('dora', 'openid Application.ReadWrite.All')
    sandbox.control.addFaults(world.tenantId, { on: '/oauth2/v2.0/consent', do: { aadsts } })
    const back = fragmentOf(await browser.press('consent', { answer: 'approval' }))
    expect(back).toMatchObject({ error: 'access_denied', state: 'state|mine' })
    expect(back['error_description']).toMatch(new RegExp(`^AADSTS${aadsts}: `))
    expect(back['error_uri']).toContain(`code=${aadsts}`)
  })

  test('can be cancelled on the account page and declined on the consent page', async () => {
    const { world, browser } = start()
    await browser.open(authorizeUrl(world.tenantId))
    expect(fragmentOf(await browser.press('login', { cancel: 'yes' }))).toMatchObject({
      error: 'access_denied',
      error_subcode: 'cancel',
    })
    await browser.open(authorizeUrl(world.tenantId))
    await browser.press('login', { username: `ada@${world.domain}` })
    const declined = fragmentOf(await browser.press('consent', { answer: 'cancel' }))
    expect(declined['error_description']).toContain('AADSTS65004')
  })

  test.each([
    ['700016', { client_id: '11111111-1111-1111-1111-111111111111' }],
    ['50011', { redirect_uri: 'http://localhost:3000/elsewhere' }],
  ])(
    'shows AADSTS%s on the page, since the address of the client is not trusted',
    async (number, changes) => {
      const { world, browser } = start()
      const answer = await browser.open(authorizeUrl(world.tenantId, changes))
      expect(answer.status).toBe(400)
      expect(browser.page).toContain(`AADSTS${number}`)
    },
  )

  test.each([
    ['9002325', 'code_challenge'],
    ['900144', 'scope'],
  ])('answers AADSTS%s to the client where %s is missing', async (number, name) => {
    const { world, browser } = start()
    const url = new URL(authorizeUrl(world.tenantId))
    url.searchParams.delete(name)
    expect(fragmentOf(await browser.open(url.href))['error_description']).toContain(`AADSTS${number}`)
  })

  test.each([
    ['90023', { prompt: 'whatever' }],
    ['90023', { code_challenge_method: 'plain' }],
    ['90023', { response_mode: 'form_post' }],
    ['700054', { response_type: 'token' }],
  ])('answers AADSTS%s to the client for %o', async (number, changes) => {
    const { world, browser } = start()
    expect(
      fragmentOf(await browser.open(authorizeUrl(world.tenantId, changes)))['error_description'],
    ).toContain(`AADSTS${number}`)
  })

  test('has no script, and lets its forms lead to the client alone', async () => {
    const { world, browser } = start()
    const answer = await browser.open(authorizeUrl(world.tenantId))
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("form-action 'self' http://localhost:3000")
    expect(browser.page).not.toContain('<script')
  })
})
