import { expect, test } from 'vitest'
import type { SettingsChange } from '../index'
import { ask, codeOf, sandboxAt, textOf, tokenOf } from '../testing'

const UPSERT = { prefer: 'create-if-missing' }

async function start(change: SettingsChange) {
  const sandbox = sandboxAt()
  const world = sandbox.control.createWorld()
  const token = await tokenOf(sandbox, world)
  sandbox.control.change(world.tenantId, change)
  const graph = (request: string, body?: unknown, headers?: Record<string, string>) =>
    ask(sandbox, token, request, body, headers)
  return { sandbox, world, graph }
}

test('a new application is unknown to so many calls, each for itself', async () => {
  const { graph } = await start({ replication: { calls: 2 } })
  const { body } = await graph('POST /applications', { displayName: 'x' })
  const read = () => graph(`GET /applications/${body['id']}`)
  expect(codeOf(await read())).toBe('Request_ResourceNotFound')
  const secret = await graph(`POST /applications/${body['id']}/addPassword`, {})
  expect([secret.status, codeOf(secret)]).toEqual([404, 'Directory_ObjectNotFound'])
  expect((await read()).status).toBe(200)
})

test('lists leave it out, too', async () => {
  const { graph } = await start({ replication: { calls: 1 } })
  await graph('POST /applications', { displayName: 'x' })
  const list = () => graph('GET /applications')
  expect((await list()).body['value']).toEqual([])
  expect((await list()).body['value']).toHaveLength(1)
})

test('a repeated upsert in that time meets its own name', async () => {
  const { graph } = await start({ replication: { calls: 1 } })
  const upsert = () => graph("PATCH /applications(uniqueName='mine')", { displayName: 'x' }, UPSERT)
  expect((await upsert()).status).toBe(201)
  const taken = await upsert()
  expect([taken.status, codeOf(taken)]).toEqual([400, 'Request_BadRequest'])
  expect((await upsert()).status).toBe(204)
})

test('its service principal is refused as absent and as foreign, then made', async () => {
  const { graph } = await start({ replication: { calls: 2 } })
  const { body } = await graph('POST /applications', { displayName: 'x' })
  const make = () => graph('POST /servicePrincipals', { appId: body['appId'] })
  const first = await make()
  expect([first.status, codeOf(first)]).toEqual([400, 'Request_BadRequest'])
  const second = await make()
  expect([second.status, codeOf(second)]).toEqual([403, 'Authorization_RequestDenied'])
  expect((await make()).status).toBe(201)
})

test('a grant is refused in three ways, and the third has written it', async () => {
  const { sandbox, world, graph } = await start({})
  const app = await graph('POST /applications', { displayName: 'x' })
  const graphApi = await graph(
    "GET /servicePrincipals(appId='00000003-0000-0000-c000-000000000000')?$select=id",
  )
  sandbox.control.change(world.tenantId, { replication: { calls: 3 }, grantExists: 400 })
  const client = await graph('POST /servicePrincipals', { appId: app.body['appId'] })
  const grant = {
    clientId: client.body['id'],
    consentType: 'AllPrincipals',
    resourceId: graphApi.body['id'],
    scope: 'openid',
  }
  const answers = []
  for (let attempt = 0; attempt < 4; attempt += 1)
    answers.push(await graph('POST /oauth2PermissionGrants', grant))
  expect(answers.map((answer) => `${answer.status} ${codeOf(answer)}`)).toEqual([
    '404 Directory_ObjectNotFound',
    '400 Request_BadRequest',
    '404 Request_ResourceNotFound',
    '400 Request_BadRequest',
  ])
  expect(JSON.stringify(answers[3])).toContain('Permission entry already exists.')
})

test('seconds count on the clock of the world', async () => {
  const { sandbox, world, graph } = await start({ replication: { seconds: 20 } })
  const { body } = await graph('POST /applications', { displayName: 'x' })
  expect((await graph(`GET /applications/${body['id']}`)).status).toBe(404)
  sandbox.control.change(world.tenantId, { clockAheadSeconds: 20 })
  expect((await graph(`GET /applications/${body['id']}`)).status).toBe(200)
})

test('a stale read has the old answer, by key and in lists, and a removal misses a new secret', async () => {
  const { sandbox, world, graph } = await start({})
  const { body } = await graph('POST /applications', { displayName: 'before' })
  const path = `/applications/${body['id']}`
  sandbox.control.addFaults(world.tenantId, [
    { on: 'PATCH /v1.0/applications/*', do: { stale: 2 } },
    { on: 'POST /v1.0/applications/*/addPassword', do: { stale: 2 } },
    { on: 'DELETE /v1.0/applications/*', do: { stale: 1 } },
  ])
  await graph(`PATCH ${path}`, { displayName: 'after' })
  expect((await graph(`GET ${path}`)).body['displayName']).toBe('before')
  expect((await graph('GET /applications')).body['value']).toMatchObject([{ displayName: 'before' }])
  expect((await graph(`GET ${path}`)).body['displayName']).toBe('after')

  const secret = await graph(`POST ${path}/addPassword`, {})
  const remove = () => graph(`POST ${path}/removePassword`, { keyId: textOf(secret.body['keyId']) })
  expect((await remove()).status).toBe(400)
  expect((await graph(`GET ${path}`)).body['passwordCredentials']).toEqual([])
  expect((await remove()).status).toBe(204)

  await graph(`DELETE ${path}`)
  expect((await graph(`GET ${path}`)).status).toBe(200)
  expect((await graph(`GET ${path}`)).status).toBe(404)
})
