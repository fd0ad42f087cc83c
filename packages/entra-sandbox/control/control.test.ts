import { describe, expect, test } from 'vitest'
import {
  ALL_SCOPES,
  ask,
  authorizeUrl,
  fragmentOf,
  openSandbox,
  redeem,
  sandboxAt,
  TestBrowser,
  textOf,
  tokenOf,
} from '../testing'

describe('the control paths', () => {
  test('make, show, change and drop a world', async () => {
    const { call } = openSandbox()
    const made = await call('/worlds', 'POST', { seed: 'app-exists' })
    expect(made.status).toBe(201)
    const world = await made.json()
    expect(world).toEqual({ tenantId: expect.any(String), domain: expect.any(String), seed: 'app-exists' })
    const whole = await (await call(`/worlds/${world.tenantId}`)).json()
    expect(whole.applications).toMatchObject([{ uniqueName: 'unified-to-dynamics-365-sales-us' }])
    expect(whole.oauth2PermissionGrants).toHaveLength(3)
    expect((await call(`/worlds/${world.tenantId}`, 'PATCH', { latencyMs: 1 })).status).toBe(200)
    expect((await call(`/worlds/${world.tenantId}`, 'PATCH', { speed: 1 })).status).toBe(400)
    expect((await call(`/worlds/${world.tenantId}`, 'DELETE')).status).toBe(204)
    expect((await call(`/worlds/${world.tenantId}`)).status).toBe(404)
  })

  test('forget the oldest unused world, never the default one', () => {
    const sandbox = sandboxAt({ worldLimit: 2 })
    const [first, second] = [sandbox.control.createWorld(), sandbox.control.createWorld()]
    sandbox.control.world(first.tenantId)
    sandbox.control.createWorld()
    const kept = sandbox.control.overview().worlds.map((world) => world.tenantId)
    expect(kept).toHaveLength(3)
    expect(kept).toContain(first.tenantId)
    expect(kept).not.toContain(second.tenantId)
  })
})

describe('the journal', () => {
  test('holds every request of a run and no secret, token, code or verifier', async () => {
    const sandbox = sandboxAt()
    const world = sandbox.control.createWorld()
    const browser = new TestBrowser(sandbox)
    await browser.open(authorizeUrl(world.tenantId, { scope: ALL_SCOPES.join(' ') }))
    await browser.press('login', { username: `ada@${world.domain}` })
    const { code = '' } = fragmentOf(await browser.press('consent', { answer: 'accept' }))
    const { body } = await redeem(sandbox, world.tenantId, { code })
    const token = textOf(body['access_token'])
    const made = await ask(sandbox, token, 'POST /applications', { displayName: 'x' })
    const secret = await ask(sandbox, token, `POST /applications/${made.body['id']}/addPassword`, {})
    const entries = sandbox.control.journal(world.tenantId)
    expect(entries.map((entry) => `${entry.method} ${entry.status}`)).toEqual([
      'GET 200',
      'POST 200',
      'POST 302',
      'POST 200',
      'POST 201',
      'POST 200',
    ])
    const text = JSON.stringify(entries)
    const hidden = [
      code,
      token,
      body['refresh_token'],
      body['id_token'],
      secret.body['secretText'],
      'aaaaaaaa',
    ]
    for (const value of hidden) expect(text).not.toContain(value)
    expect(entries[4]).toMatchObject({ requestBody: { displayName: 'x' }, path: '/v1.0/applications' })
  })

  test('is bounded', async () => {
    const sandbox = sandboxAt({ journalLimit: 3 })
    const world = sandbox.control.createWorld()
    const token = await tokenOf(sandbox, world)
    for (let number = 0; number < 5; number += 1) await ask(sandbox, token, 'GET /me')
    expect(sandbox.control.journal(world.tenantId).map((entry) => entry.number)).toEqual([3, 4, 5])
  })
})

describe('faults', () => {
  test('happen once unless told otherwise', async () => {
    const sandbox = sandboxAt()
    const world = sandbox.control.createWorld()
    const token = await tokenOf(sandbox, world)
    sandbox.control.addFaults(world.tenantId, { on: 'GET /v1.0/me', do: { status: 429, retryAfter: 3 } })
    const refused = await ask(sandbox, token, 'GET /me')
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3'])
    expect((await ask(sandbox, token, 'GET /me')).status).toBe(200)
  })

  test('can answer 503 though the write happened, or end the connection', async () => {
    const sandbox = sandboxAt()
    const world = sandbox.control.createWorld()
    const token = await tokenOf(sandbox, world)
    sandbox.control.addFaults(world.tenantId, [
      { on: 'POST /v1.0/applications', do: { status: 503, after: 'write' } },
      { on: 'POST /v1.0/applications', do: { drop: 'after' } },
      { on: 'POST /v1.0/applications', do: { drop: 'before' } },
    ])
    const create = () => ask(sandbox, token, 'POST /applications', { displayName: 'x' })
    expect((await create()).status).toBe(503)
    await expect(create()).rejects.toThrow(TypeError)
    await expect(create()).rejects.toThrow(TypeError)
    expect((await ask(sandbox, token, 'GET /applications')).body['value']).toHaveLength(2)
  })

  test('reach the sign-in too', async () => {
    const sandbox = sandboxAt()
    const world = sandbox.control.createWorld()
    sandbox.control.addFaults(world.tenantId, [
      { on: '/oauth2/v2.0/authorize', do: { aadsts: 53003 } },
      { on: '/oauth2/v2.0/token', do: { aadsts: 50076 } },
    ])
    const refused = await new TestBrowser(sandbox).open(authorizeUrl(world.tenantId))
    expect(fragmentOf(refused)).toMatchObject({ error_uri: expect.stringContaining('code=53003') })
    expect((await redeem(sandbox, world.tenantId, { code: 'x' })).body['error_codes']).toEqual([50076])
  })
})

test('each seed can be built', () => {
  const sandbox = sandboxAt()
  for (const { name } of sandbox.control.overview().seeds)
    expect(sandbox.control.createWorld({ seed: name }).seed).toBe(name)
})
