import { expect, test } from 'vitest'
import {
  ask,
  authorizeUrl,
  fragmentOf,
  REDIRECT,
  redeem,
  sandboxAt,
  TestBrowser,
  textOf,
  tokenOf,
} from '../testing'

async function withCode(options: { now?: () => number; scope?: string } = {}) {
  const sandbox = sandboxAt(options.now === undefined ? undefined : { clock: options.now })
  const world = sandbox.control.createWorld()
  const browser = new TestBrowser(sandbox)
  await browser.open(
    authorizeUrl(world.tenantId, options.scope === undefined ? {} : { scope: options.scope }),
  )
  await browser.press('login', { username: `ada@${world.domain}` })
  const { code = '' } = fragmentOf(await browser.press('consent', { answer: 'accept', organization: 'yes' }))
  return { sandbox, world, code }
}

const numberOf = (body: Record<string, unknown>): unknown => body['error_codes']

test('a code works once', async () => {
  const { sandbox, world, code } = await withCode()
  expect((await redeem(sandbox, world.tenantId, { code })).status).toBe(200)
  const again = await redeem(sandbox, world.tenantId, { code })
  expect(again.status).toBe(400)
  expect(again.body).toMatchObject({ error: 'invalid_grant', error_codes: [54005] })
})

test('a code lives ten minutes', async () => {
  let now = Date.UTC(2026, 0, 1)
  const { sandbox, world, code } = await withCode({ now: () => now })
  now += 10 * 60_000
  expect(numberOf((await redeem(sandbox, world.tenantId, { code })).body)).toEqual([70008])
})

test.each([
  [501481, { code_verifier: 'b'.repeat(43) }],
  [500112, { redirect_uri: REDIRECT.replace('3000', '3001') }],
  [700016, { client_id: '11111111-1111-1111-1111-111111111111' }],
  [70003, { grant_type: 'password' }],
  [900144, { code_verifier: '' }],
])('a wrong redemption is AADSTS%d', async (number, changes) => {
  const { sandbox, world, code } = await withCode()
  expect(numberOf((await redeem(sandbox, world.tenantId, { code, ...changes })).body)).toEqual([number])
})

test('only a page may redeem for a single-page application', async () => {
  const { sandbox, world, code } = await withCode()
  expect(numberOf((await redeem(sandbox, world.tenantId, { code }, {})).body)).toEqual([9002327])
})

test('a redirect URI of another type gets AADSTS9002326 and no CORS header', async () => {
  const client = {
    id: '22222222-2222-4222-8222-222222222222',
    displayName: 'Desktop',
    spa: [],
    publicClient: [REDIRECT],
  }
  const sandbox = sandboxAt({ clients: [client] })
  const world = sandbox.control.createWorld()
  const browser = new TestBrowser(sandbox)
  await browser.open(authorizeUrl(world.tenantId, { client_id: client.id }))
  await browser.press('login', { username: `ada@${world.domain}` })
  const { code = '' } = fragmentOf(await browser.press('consent', { answer: 'accept' }))
  const answer = await redeem(sandbox, world.tenantId, { code, client_id: client.id })
  expect(numberOf(answer.body)).toEqual([9002326])
  expect(answer.headers.get('access-control-allow-origin')).toBeNull()
})

test('a refresh carries every scope consented so far', async () => {
  const { sandbox, world, code } = await withCode()
  const { body } = await redeem(sandbox, world.tenantId, { code })
  await tokenOf(sandbox, world, 'ada', ['Application.ReadWrite.All'])
  const fresh = await redeem(sandbox, world.tenantId, {
    grant_type: 'refresh_token',
    refresh_token: textOf(body['refresh_token']),
    scope: 'User.Read openid profile offline_access',
  })
  expect(fresh.body['scope']).toBe('openid profile User.Read Application.ReadWrite.All')
})

test('without its consent a refresh is refused', async () => {
  const { sandbox, world, code } = await withCode()
  const { body } = await redeem(sandbox, world.tenantId, { code })
  const token = await tokenOf(sandbox, world)
  const grants = await ask(sandbox, token, 'GET /oauth2PermissionGrants')
  for (const { id } of Object(grants.body['value']))
    await ask(sandbox, token, `DELETE /oauth2PermissionGrants/${id}`)
  const refused = await redeem(sandbox, world.tenantId, {
    grant_type: 'refresh_token',
    refresh_token: textOf(body['refresh_token']),
  })
  expect(refused.body).toMatchObject({ error_codes: [65001], suberror: 'consent_required' })
})

test('the refresh token of a page lives a day', async () => {
  let now = Date.UTC(2026, 0, 1)
  const { sandbox, world, code } = await withCode({ now: () => now })
  const { body } = await redeem(sandbox, world.tenantId, { code })
  now += 86_400_000
  const refused = await redeem(sandbox, world.tenantId, {
    grant_type: 'refresh_token',
    refresh_token: textOf(body['refresh_token']),
  })
  expect(numberOf(refused.body)).toEqual([700084])
})
