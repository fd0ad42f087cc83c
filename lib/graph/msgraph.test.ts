import { expect, test } from 'vitest'
import { createWorld, gatewayFor, type Persona, signIn } from '@/lib/steps/testing/world'

const MARKER = 'unified-to-dynamics-365-sales-us'
const GRAPH = '00000003-0000-0000-c000-000000000000'
const DATAVERSE = '00000007-0000-0000-c000-000000000000'
const REDIRECT = 'https://api.unified.to/oauth/code'
const DRAFT = {
  uniqueName: MARKER,
  displayName: 'Unified.to for Dynamics 365',
  signInAudience: 'AzureADMultipleOrgs',
  redirectUris: [REDIRECT],
  tags: [MARKER],
} as const
const ALL = ['User.Read', 'Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All'] as const

async function start(seed?: Parameters<typeof createWorld>[0], persona: Persona = 'ada') {
  const world = createWorld(seed)
  const person = await signIn(world, persona, ALL)
  const gateway = gatewayFor(person)
  return { world, person, gateway }
}

/** The application of the run, as created. */
async function registered(seed?: Parameters<typeof createWorld>[0]) {
  const all = await start(seed)
  const made = await all.gateway.registerApplication(DRAFT)
  if (!made) throw new Error('it was there already')
  return { ...all, made }
}

test('who is signed in, where, and with which roles', async () => {
  const world = createWorld()
  const gateway = gatewayFor(await signIn(world, 'carl', ['User.Read']))
  const { identity } = await gateway.read({ identity: true })
  expect(identity).toEqual({
    account: {
      objectId: expect.any(String),
      displayName: 'Carl Cloud',
      userPrincipalName: `carl@${world.domain}`,
    },
    tenant: {
      id: world.tenantId,
      displayName: 'Contoso Practice',
      domains: expect.arrayContaining([world.domain]),
      defaultDomain: expect.any(String),
    },
    roleTemplateIds: ['158c047a-c907-4556-b7ef-446551a6b5f7'],
  })
})

test('for more than a batch may hold a second one is sent, as a guide with many APIs needs', async () => {
  const { world, gateway } = await start()
  const run = { marker: MARKER, appName: DRAFT.displayName }
  const others = Array.from({ length: 20 }, () => crypto.randomUUID())
  const reading = await gateway.read({ identity: true, run, principals: [GRAPH, ...others, DATAVERSE] })
  expect(world.journal().map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /v1.0/$batch',
    'POST /v1.0/$batch',
  ])
  expect(reading.identity?.tenant.id).toBe(world.tenantId)
  expect(reading.found).toEqual({ ours: null, nameSakes: [], deleted: null })
  expect(Object.keys(reading.principals ?? {})).toEqual([GRAPH, ...others, DATAVERSE])
  expect(reading.principals?.[DATAVERSE]?.displayName).toBe('Dataverse')
  expect(reading.principals?.[others[0] ?? '']).toBeNull()
})

test('everything wanted at once takes one round trip', async () => {
  const { world, gateway } = await start()
  const run = { marker: MARKER, appName: DRAFT.displayName }
  const reading = await gateway.read({ identity: true, run, principals: [GRAPH, DATAVERSE] })
  expect(world.journal().map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /v1.0/$batch'])
  expect(reading.found).toEqual({ ours: null, nameSakes: [], deleted: null })
  expect(reading.principals?.[DATAVERSE]?.displayName).toBe('Dataverse')
  expect(reading.principals?.[GRAPH]?.permissions).toContainEqual({
    id: '37f7f235-527c-4136-accd-4a02d197296e',
    value: 'openid',
  })
})

test('an application is created with its key, and an existing one with the key is not overwritten', async () => {
  const { gateway, made, world } = await registered()
  expect(made).toMatchObject({ ...DRAFT, objectId: expect.any(String), secrets: [], requiredAccess: [] })
  expect(made.objectId).not.toBe(made.appId)
  const before = world.directory().applications
  await expect(gateway.registerApplication({ ...DRAFT, displayName: 'Renamed' })).rejects.toMatchObject({
    problem: { kind: 'key-taken', trace: { status: 400, code: 'Request_BadRequest' } },
  })
  expect(world.directory().applications).toEqual(before)
})

test('it is found by key and by tag, and other applications with the same name are kept apart', async () => {
  const { gateway, made, person } = await registered()
  const other = await gatewayFor(person).registerApplication({
    ...DRAFT,
    uniqueName: 'somebody-elses',
    tags: [],
  })
  const { found } = await gateway.read({ run: { marker: MARKER, appName: DRAFT.displayName } })
  expect(found?.ours?.objectId).toBe(made.objectId)
  expect(found?.nameSakes.map(({ objectId }) => objectId)).toEqual([other?.objectId])
  const tagged = await gateway.read({ run: { marker: 'somebody-elses', appName: 'another name' } })
  expect(tagged.found?.ours?.objectId).toBe(other?.objectId)
})

test('an update changes only the given settings', async () => {
  const { gateway, made } = await registered()
  const requiredAccess = [
    { apiAppId: GRAPH, permissions: [{ id: '37f7f235-527c-4136-accd-4a02d197296e', type: 'Scope' }] },
  ]
  await gateway.updateApplication(made.objectId, { requiredAccess })
  await gateway.updateApplication(made.objectId, { redirectUris: [REDIRECT, 'https://b.example/'] })
  const { application } = await gateway.read({ application: { objectId: made.objectId } })
  expect(application).toEqual({
    ...made,
    createdAt: expect.any(String),
    requiredAccess,
    redirectUris: [REDIRECT, 'https://b.example/'],
  })
})

test('what is not in the tenant is null', async () => {
  const { gateway } = await start()
  const nobody = '11111111-2222-4333-8444-555555555555'
  const reading = await gateway.read({ application: { objectId: nobody }, principals: [nobody] })
  expect(reading).toEqual({ application: null, principals: { [nobody]: null } })
})

test('a service principal is added once', async () => {
  const { gateway, made, world } = await registered()
  const principal = await gateway.addPrincipal(made.appId, { of: 'own-application' })
  expect(principal).toMatchObject({ appId: made.appId, displayName: DRAFT.displayName })
  expect(await gateway.addPrincipal(made.appId, { of: 'own-application' })).toBeNull()
  const ours = world.directory().servicePrincipals.filter(({ appId }) => appId === made.appId)
  expect(ours).toMatchObject([{ tags: ['WindowsAzureActiveDirectoryIntegratedApp'] }])
})

test('an API that Microsoft offers is added, any other is named', async () => {
  const dataverse = { of: 'api', name: 'Dynamics CRM' } as const
  const { gateway } = await start('crm-missing')
  const added = await gateway.addPrincipal(DATAVERSE, dataverse)
  expect(added?.permissions.map(({ value }) => value)).toEqual(['user_impersonation'])
  const without = await start('no-dynamics')
  await expect(without.gateway.addPrincipal(DATAVERSE, dataverse)).rejects.toMatchObject({
    problem: { kind: 'api-not-offered', api: 'Dynamics CRM' },
  })
})

test('a person without the role is refused with the run’s own problem', async () => {
  const { gateway } = await start('locked-down', 'umar')
  await expect(gateway.registerApplication(DRAFT)).rejects.toMatchObject({
    problem: { kind: 'missing-rights', trace: { status: 403, code: 'Authorization_RequestDenied' } },
  })
})

test('a request without an answer is reported as unknown', async () => {
  const { person } = await start()
  const gateway = gatewayFor(person, () => Promise.reject(new TypeError('Failed to fetch')))
  await expect(gateway.read({ identity: true })).rejects.toMatchObject({ problem: { kind: 'offline' } })
})

test.each(['<html>Welcome to the hotel</html>', '', '[]', '{"value":7}'])(
  'an answer that is not from Graph is reported: %s',
  async (body) => {
    const { person } = await start()
    const gateway = gatewayFor(
      person,
      async () => new Response(body, { status: 200, headers: { 'content-type': 'application/json' } }),
    )
    await expect(gateway.read({ identity: true })).rejects.toMatchObject({
      problem: { kind: expect.stringMatching(/^(unreadable-answer|microsoft-busy)$/) },
    })
  },
)

test.each([
  ['Microsoft’s time', -1_800, 'still-copying'],
  ['a browser clock that is half an hour ahead', 0, 'gone'],
])('by %s an application of an earlier page is told from a new one', async (_, seconds, kind) => {
  const world = createWorld()
  world.change({ clockAheadSeconds: -1_800 })
  const person = await signIn(world, 'ada', ALL)
  const { objectId } = await gatewayFor(person).registerApplication(DRAFT)
  const now = () => new Date(Date.now() + seconds * 1_000)
  const afterReload = gatewayFor(person, undefined, undefined, now)
  await afterReload.read({ application: { objectId } })
  world.fault({ on: `PATCH /v1.0/applications/${objectId}`, do: { status: 404 } })
  await expect(afterReload.updateApplication(objectId, { tags: [] })).rejects.toMatchObject({
    problem: { kind },
  })
})
