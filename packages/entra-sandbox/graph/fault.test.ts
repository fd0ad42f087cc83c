import { expect, test } from 'vitest'
import { z } from 'zod'
import { ask, codeOf, ORIGIN, sandboxAt, tokenOf } from '../testing'

async function start() {
  const sandbox = sandboxAt()
  const world = sandbox.control.createWorld()
  const token = await tokenOf(sandbox, world)
  return {
    sandbox,
    world,
    graph: (request: string, body?: unknown) => ask(sandbox, token, request, body),
    token,
  }
}

test('a claims challenge has two schemes in one header, the claims in the second', async () => {
  const { sandbox, world, graph } = await start()
  sandbox.control.addFaults(world.tenantId, { on: 'GET /v1.0/me', do: { challenge: 'claims' } })
  const answer = await graph('GET /me')
  expect([answer.status, codeOf(answer)]).toEqual([401, 'InvalidAuthenticationToken'])
  const header = answer.headers.get('www-authenticate') ?? ''
  expect(header).toMatch(/^PoP .*, Bearer .*error="insufficient_claims"/)
  const claims = Buffer.from(/claims="([^"]+)"/.exec(header)?.[1] ?? '', 'base64').toString()
  expect(JSON.parse(claims)).toMatchObject({ access_token: { nbf: { essential: true } } })
})

test('throttling comes with Retry-After or without', async () => {
  const { sandbox, world, graph } = await start()
  sandbox.control.addFaults(world.tenantId, { on: '/v1.0/**', do: { status: 429 } })
  const answer = await graph('GET /applications')
  expect([answer.status, codeOf(answer), answer.headers.get('retry-after')]).toEqual([
    429,
    'TooManyRequests',
    null,
  ])
})

test('a body that is not JSON, an answer that is late', async () => {
  const { sandbox, world, graph, token } = await start()
  sandbox.control.addFaults(world.tenantId, [
    { on: 'GET /v1.0/me', do: { body: '<h1>Proxy</h1>' } },
    { on: 'GET /v1.0/organization', do: { delayMs: 50 } },
  ])
  const request = new Request(`${ORIGIN}/v1.0/me`, { headers: { authorization: `Bearer ${token}` } })
  expect(await (await sandbox.fetch(request)).text()).toBe('<h1>Proxy</h1>')
  const started = performance.now()
  expect((await graph('GET /organization')).status).toBe(200)
  expect(performance.now() - started).toBeGreaterThanOrEqual(49)
})

test('a grant can be applied though the answer is 404', async () => {
  const { sandbox, world, graph } = await start()
  const all = await graph('GET /servicePrincipals?$select=id')
  const [client, resource] = z.array(z.object({ id: z.string() })).parse(all.body['value'])
  sandbox.control.addFaults(world.tenantId, {
    on: 'POST /v1.0/oauth2PermissionGrants',
    do: { status: 404, after: 'write' },
  })
  const body = { clientId: client?.id, resourceId: resource?.id, consentType: 'AllPrincipals', scope: 'x' }
  expect(codeOf(await graph('POST /oauth2PermissionGrants', body))).toBe('Directory_ObjectNotFound')
  expect((await graph('POST /oauth2PermissionGrants', body)).status).toBe(409)
})

test('a fault reaches the parts of a batch, and alternate keys', async () => {
  const { sandbox, world, graph } = await start()
  sandbox.control.addFaults(world.tenantId, [
    { on: 'GET /v1.0/me', do: { status: 503, retryAfter: 7 } },
    { on: "GET /v1.0/applications(uniqueName='*')", do: { status: 504 } },
  ])
  const { status, body } = await graph('POST /$batch', {
    requests: [
      { id: 'a', method: 'GET', url: '/me' },
      { id: 'b', method: 'GET', url: '/organization', dependsOn: ['a'] },
    ],
  })
  expect(status).toBe(200)
  expect(body['responses']).toMatchObject([
    { id: 'a', status: 503, headers: { 'Retry-After': '7' } },
    { id: 'b', status: 424 },
  ])
  expect((await graph("GET /applications(uniqueName='x')")).status).toBe(504)
})

test('the short list of headers hides Retry-After from a page', async () => {
  const { sandbox, world, graph } = await start()
  sandbox.control.change(world.tenantId, { exposedHeaders: 'short' })
  expect((await graph('GET /me')).headers.get('access-control-expose-headers')).not.toContain('Retry-After')
})

test('a preflight lists every header the Graph client sends', async () => {
  const { sandbox } = await start()
  const answer = await sandbox.fetch(new Request(`${ORIGIN}/v1.0/applications`, { method: 'OPTIONS' }))
  expect(answer.status).toBe(204)
  for (const name of [
    'Authorization',
    'Prefer',
    'ConsistencyLevel',
    'client-request-id',
    'SdkVersion',
    'Retry-Attempt',
  ])
    expect(answer.headers.get('access-control-allow-headers')).toContain(name)
  expect(answer.headers.get('access-control-allow-methods')).toContain('PATCH')
})

test.each([
  ['no token', '', 'Access token is empty.'],
  ['a damaged token', 'x.y', 'CompactToken parsing failed with error code: 80049217'],
])('%s is a 401', async (_, token, message) => {
  const answer = await ask(sandboxAt(), token, 'GET /me')
  expect(answer).toMatchObject({
    status: 401,
    body: { error: { code: 'InvalidAuthenticationToken', message } },
  })
})

test('a token lives as long as the world says', async () => {
  let now = Date.UTC(2026, 0, 1)
  const sandbox = sandboxAt({ clock: () => now })
  const world = sandbox.control.createWorld()
  sandbox.control.change(world.tenantId, { tokenSeconds: 5 })
  const token = await tokenOf(sandbox, world)
  expect((await ask(sandbox, token, 'GET /me')).status).toBe(200)
  now += 5_000
  expect(await ask(sandbox, token, 'GET /me')).toMatchObject({
    status: 401,
    body: { error: { message: 'Lifetime validation failed, the token is expired.' } },
  })
})

test('a token of one sandbox means nothing to another', async () => {
  const { world } = await start()
  const other = sandboxAt({})
  const token = await tokenOf(other, other.control.createWorld())
  expect(world.tenantId).not.toBe('')
  expect((await ask(sandboxAt(), token, 'GET /me')).status).toBe(401)
})
