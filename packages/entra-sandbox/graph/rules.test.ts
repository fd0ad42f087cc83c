import { describe, expect, test } from 'vitest'
import type { SettingsChange } from '../index'
import { ALL_SCOPES, ask, codeOf, sandboxAt, tokenOf } from '../testing'

async function start(change: SettingsChange, persona: 'ada' | 'dora' | 'umar' = 'ada') {
  const sandbox = sandboxAt()
  const world = sandbox.control.createWorld()
  const token = await tokenOf(sandbox, world, persona, [...ALL_SCOPES, 'Policy.Read.All'])
  const graph = (request: string, body?: unknown) => ask(sandbox, token, request, body)
  const { body } = await ask(sandbox, await tokenOf(sandbox, world), 'POST /applications', {
    displayName: 'x',
  })
  sandbox.control.change(world.tenantId, change)
  return { sandbox, world, graph, path: `/applications/${body['id']}`, appId: String(body['appId']) }
}

const lasting = (days: number) => ({
  passwordCredential: {
    startDateTime: '2026-01-01T00:00:00Z',
    endDateTime: new Date(Date.UTC(2026, 0, 1 + days)).toISOString(),
  },
})

test('personal accounts have tokens of version 2 only', async () => {
  const { graph, path } = await start({})
  const personal = { signInAudience: 'AzureADandPersonalMicrosoftAccount' }
  const api = { requestedAccessTokenVersion: 2 }
  const message = 'Property api.requestedAccessTokenVersion is invalid.'
  const refused = { status: 400, body: { error: { code: 'Request_BadRequest', message } } }
  expect(await graph('POST /applications', { displayName: 'y', ...personal })).toMatchObject(refused)
  expect((await graph('POST /applications', { displayName: 'y', ...personal, api })).status).toBe(201)
  expect(await graph(`PATCH ${path}`, personal)).toMatchObject(refused)
  expect((await graph(`PATCH ${path}`, { ...personal, api })).status).toBe(204)
  expect(await graph(`PATCH ${path}`, { api: { requestedAccessTokenVersion: 1 } })).toMatchObject(refused)
})

describe('the rules of a company', () => {
  test('limit the life of a secret', async () => {
    const { graph, path } = await start({ policy: { secretDays: 90 } })
    const refused = await graph(`POST ${path}/addPassword`, lasting(91))
    expect(refused).toMatchObject({
      status: 400,
      body: {
        error: {
          code: 'CredentialInvalidLifetimeAsPerAppPolicy',
          details: [{ code: 'InvalidKeyEndDate', target: 'EndDate' }],
        },
      },
    })
    expect((await graph(`POST ${path}/addPassword`, {})).status).toBe(400)
    expect((await graph(`POST ${path}/addPassword`, lasting(90))).status).toBe(200)
    const policy = await graph('GET /policies/defaultAppManagementPolicy')
    expect(policy.body).toMatchObject({
      isEnabled: true,
      applicationRestrictions: {
        passwordCredentials: [{ restrictionType: 'passwordLifetime', state: 'enabled', maxLifetime: 'P90D' }],
      },
    })
  })

  test('forbid secrets, but not for an exempt application', async () => {
    const { sandbox, world, graph, path, appId } = await start({ policy: { secretsAllowed: false } })
    const add = () => graph(`POST ${path}/addPassword`, {})
    expect(codeOf(await add())).toBe('CredentialTypeNotAllowedAsPerAppPolicy')
    sandbox.control.change(world.tenantId, { policy: { exemptAppIds: [appId] } })
    expect((await add()).status).toBe(200)
    const { body } = await graph(`GET ${path}/appManagementPolicies`)
    expect(body['value']).toHaveLength(1)
    const [{ id }] = Object(body['value'])
    const applies = await graph(`GET /policies/appManagementPolicies/${id}/appliesTo`)
    expect(applies.body['value']).toMatchObject([{ appId }])
  })

  test('forbid applications for other tenants', async () => {
    const { graph } = await start({ policy: { multitenantAllowed: false } })
    const refused = await graph('POST /applications', {
      displayName: 'y',
      signInAudience: 'AzureADMultipleOrgs',
    })
    expect([refused.status, codeOf(refused)]).toEqual([400, 'SignInAudienceNotAllowedAsPerAppPolicy'])
  })

  test('keep people without a role from registering, not the Application Developer', async () => {
    const change = { policy: { usersMayRegisterApps: false } }
    const umar = await start(change, 'umar')
    const refused = await umar.graph('POST /applications', { displayName: 'y' })
    expect([refused.status, codeOf(refused)]).toEqual([403, 'Authorization_RequestDenied'])
    const policy = await umar.graph('GET /policies/authorizationPolicy')
    expect(policy.body).toMatchObject({ defaultUserRolePermissions: { allowedToCreateApps: false } })
    const dora = await start(change, 'dora')
    expect((await dora.graph('POST /applications', { displayName: 'y' })).status).toBe(201)
  })

  test('limit how many objects there are', async () => {
    const { graph } = await start({ quota: { person: 1 } }, 'umar')
    expect((await graph('POST /applications', { displayName: 'y' })).status).toBe(201)
    const refused = await graph('POST /applications', { displayName: 'z' })
    expect([refused.status, codeOf(refused)]).toEqual([403, 'Directory_QuotaExceeded'])
  })

  test('are not read without Policy.Read.All', async () => {
    const sandbox = sandboxAt()
    const token = await tokenOf(sandbox, sandbox.control.createWorld())
    expect((await ask(sandbox, token, 'GET /policies/authorizationPolicy')).status).toBe(403)
  })
})

test('no one changes what is someone else’s', async () => {
  const { graph, path } = await start({}, 'dora')
  for (const request of [`PATCH ${path}`, `POST ${path}/addPassword`])
    expect((await graph(request, { displayName: 'mine' })).status).toBe(403)
  expect((await graph(`DELETE ${path}`)).status).toBe(403)
})
