import { expect, test } from 'vitest'
import { createWorld, gatewayFor, signIn } from '@/lib/steps/testing/world'
import type { NewSecret, Secret } from './gateway'

const MARKER = 'unified-to-dynamics-365-sales-us'
const GRAPH = '00000003-0000-0000-c000-000000000000'
const DATAVERSE = '00000007-0000-0000-c000-000000000000'
const ALL = ['User.Read', 'Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All'] as const

/** A world with the application of a run and its service principal, created through the gateway. */
async function start(settings: Parameters<ReturnType<typeof createWorld>['change']>[0] = {}) {
  const world = createWorld()
  const gateway = gatewayFor(await signIn(world, 'ada', ALL))
  const made = await gateway.registerApplication({
    uniqueName: MARKER,
    displayName: 'Unified.to for Dynamics 365',
    signInAudience: 'AzureADMultipleOrgs',
    redirectUris: ['https://api.unified.to/oauth/code'],
    tags: [MARKER],
  })
  const principal = made && (await gateway.addPrincipal(made.appId, { of: 'own-application' }))
  if (!made || !principal) throw new Error('the world was not fresh')
  world.change(settings)
  const { principals } = await gateway.read({ principals: [GRAPH, DATAVERSE] })
  const api = (appId: string) => principals?.[appId]?.objectId ?? ''
  return { world, gateway, made, principal, api }
}

const draft = {
  description: 'Unified.to',
  startsAt: '2030-06-15T12:00:00.000Z',
  expiresAt: '2032-06-15T12:00:00.000Z',
}

test('consent is one tenant-wide grant for each API', async () => {
  const { gateway, principal, api, world } = await start()
  const first = await gateway.addGrant(principal.objectId, api(GRAPH), ['openid', 'email'], 'Microsoft Graph')
  const second = await gateway.addGrant(
    principal.objectId,
    api(DATAVERSE),
    ['user_impersonation'],
    'Dynamics CRM',
  )
  expect(first).toEqual({
    id: expect.any(String),
    apiPrincipalId: api(GRAPH),
    personId: null,
    scopes: ['openid', 'email'],
  })
  const { grants } = await gateway.read({ grantsOf: principal.objectId })
  expect(grants).toHaveLength(2)
  expect(grants).toEqual(expect.arrayContaining([first, second]))
  expect(
    world.directory().oauth2PermissionGrants.filter(({ clientId }) => clientId === principal.objectId),
  ).toMatchObject([{ consentType: 'AllPrincipals' }, { consentType: 'AllPrincipals' }])
})

test.each([409, 400] as const)(
  'a second grant for the same API already exists, also as %i',
  async (grantExists) => {
    const { gateway, principal, api } = await start({ grantExists })
    await gateway.addGrant(principal.objectId, api(GRAPH), ['openid'], 'Microsoft Graph')
    await expect(
      gateway.addGrant(principal.objectId, api(GRAPH), ['openid'], 'Microsoft Graph'),
    ).rejects.toMatchObject({
      problem: { kind: 'exists-already', trace: { status: grantExists } },
    })
  },
)

test('the scopes of a grant are replaced completely, and a grant can be removed', async () => {
  const { gateway, principal, api } = await start()
  const { id } = await gateway.addGrant(principal.objectId, api(GRAPH), ['openid'], 'Microsoft Graph')
  await gateway.replaceGrantScopes(id, ['openid', 'email', 'offline_access'], 'Microsoft Graph')
  const { grants } = await gateway.read({ grantsOf: principal.objectId })
  expect(grants?.[0]?.scopes).toEqual(['openid', 'email', 'offline_access'])
  await gateway.removeGrant(id)
  expect((await gateway.read({ grantsOf: principal.objectId })).grants).toEqual([])
})

test('a person’s own grant is read only if it is asked for, next to those for everyone', async () => {
  const { gateway, world } = await start()
  const [page] = world.directory().oauth2PermissionGrants
  const principal = page?.clientId ?? ''
  const person = page?.principalId ?? ''
  expect(person).not.toBe('')
  const read = (ownGrantsOf: { principal: string; person: string }) =>
    gateway.read({ grantsOf: principal, ownGrantsOf })
  expect((await read({ principal, person })).grants?.map(({ personId }) => personId)).toEqual([person])
  expect((await read({ principal, person: principal })).grants).toEqual([])
  expect((await gateway.read({ grantsOf: principal })).grants).toEqual([])
})

function secretIn(answer: NewSecret): Secret {
  if ('refused' in answer) throw new Error('A policy refused the secret.')
  return answer.secret
}

test('the value of a secret goes only to `keep`', async () => {
  const { gateway, made, world } = await start()
  const kept: string[] = []
  const secret = secretIn(await gateway.addSecret(made.objectId, draft, (value) => kept.push(value)))
  expect(kept).toHaveLength(1)
  const value = kept[0] ?? ''
  expect(value.length).toBeGreaterThanOrEqual(16)
  expect(secret).toEqual({
    keyId: expect.any(String),
    description: 'Unified.to',
    hint: value.slice(0, 3),
    startsAt: expect.any(String),
    expiresAt: expect.any(String),
  })
  expect(Date.parse(secret.startsAt)).toBe(Date.parse(draft.startsAt))
  const { application } = await gateway.read({ application: { objectId: made.objectId } })
  expect(application?.secrets).toEqual([secret])
  for (const seen of [secret, application, world.journal()]) expect(JSON.stringify(seen)).not.toContain(value)
})

test('a secret is removed by its key id, and others stay', async () => {
  const { gateway, made } = await start()
  const keep = () => {}
  const first = secretIn(await gateway.addSecret(made.objectId, draft, keep))
  const second = secretIn(await gateway.addSecret(made.objectId, draft, keep))
  await gateway.removeSecret(made.objectId, first.keyId)
  const { application } = await gateway.read({ application: { objectId: made.objectId } })
  expect(application?.secrets).toEqual([second])
})

test('a lifetime beyond the tenant’s policy creates no secret and no problem', async () => {
  const { gateway, made, world } = await start({ policy: { secretDays: 90 } })
  const kept: string[] = []
  const answer = await gateway.addSecret(made.objectId, draft, (value) => kept.push(value))
  expect(answer).toMatchObject({
    refused: { kind: 'secret-lifetime-refused', trace: { status: 400, requestId: expect.any(String) } },
  })
  expect(kept).toEqual([])
  expect(world.directory().applications[0]?.passwordCredentials).toEqual([])
})

test('a policy against secrets is its own problem', async () => {
  const { gateway, made } = await start({ policy: { secretsAllowed: false } })
  await expect(gateway.addSecret(made.objectId, draft, () => {})).rejects.toMatchObject({
    problem: { kind: 'secrets-refused' },
  })
})

test('a policy against multitenant applications is its own problem', async () => {
  const { gateway, made } = await start({ policy: { multitenantAllowed: false } })
  await expect(
    gateway.updateApplication(made.objectId, { signInAudience: 'AzureADMultipleOrgs' }),
  ).rejects.toMatchObject({ problem: { kind: 'multitenant-refused' } })
})

test('a deleted application holds its key until it is restored or permanently deleted', async () => {
  const { gateway, made } = await start()
  const run = { marker: MARKER, appName: made.displayName }
  const found = async () => (await gateway.read({ run })).found
  await gateway.removeApplication(made.objectId)
  expect(await found()).toEqual({
    ours: null,
    nameSakes: [],
    deleted: {
      objectId: made.objectId,
      displayName: made.displayName,
      deletedAt: expect.stringMatching(/Z$/),
      key: MARKER,
      otherKey: `${MARKER}-${made.objectId.slice(0, 8)}`,
    },
  })
  await gateway.restoreApplication(made.objectId)
  expect(await found()).toMatchObject({ ours: { appId: made.appId }, deleted: null })
  await gateway.removeApplication(made.objectId)
  await gateway.purgeApplication(made.objectId)
  expect(await found()).toEqual({ ours: null, nameSakes: [], deleted: null })
})
