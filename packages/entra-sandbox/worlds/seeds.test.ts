import { describe, expect, test } from 'vitest'
import { ask, codeOf, sandboxAt, tokenOf } from '../testing'
import type { SeedName } from './index'

const NAME = 'unified-to-dynamics-365-sales-us'
const DATAVERSE = '00000007-0000-0000-c000-000000000000'
const CUSTOMER_INSIGHTS = '38c77d00-5fcb-4cce-9d93-af4738258e3c'
const UPSERT = { prefer: 'create-if-missing' }

async function start(seed: SeedName) {
  const sandbox = sandboxAt()
  const world = sandbox.control.createWorld({ seed })
  const token = await tokenOf(sandbox, world)
  const graph = (request: string, body?: unknown, headers?: Record<string, string>) =>
    ask(sandbox, token, request, body, headers)
  return { sandbox, world, graph, whole: () => sandbox.control.world(world.tenantId) }
}

describe('each seed is what its sentence says', () => {
  test('fresh: no application, both Dynamics APIs', async () => {
    const { graph, whole } = await start('fresh')
    expect(whole()['applications']).toEqual([])
    for (const id of [DATAVERSE, CUSTOMER_INSIGHTS])
      expect((await graph(`GET /servicePrincipals(appId='${id}')`)).status).toBe(200)
  })

  test('app-exists: a complete run of three months ago', async () => {
    const { graph, whole } = await start('app-exists')
    const app = await graph(`GET /applications(uniqueName='${NAME}')`)
    expect(app.body).toMatchObject({
      displayName: 'Fabrikam Practice',
      signInAudience: 'AzureADMultipleOrgs',
      tags: [NAME],
      web: { redirectUris: ['https://api.unified.to/oauth/code'] },
      passwordCredentials: [{ displayName: 'Unified.to', secretText: null }],
    })
    const principal = await graph(`GET /servicePrincipals(appId='${app.body['appId']}')`)
    const grants = await graph(`GET /oauth2PermissionGrants?$filter=clientId eq '${principal.body['id']}'`)
    expect(grants.body['value']).toMatchObject([
      { consentType: 'AllPrincipals', scope: 'openid email offline_access' },
      { consentType: 'AllPrincipals', scope: 'user_impersonation' },
    ])
    expect(whole()['applications']).toHaveLength(1)
  })

  test('half-done: the application without service principal, grant and secret', async () => {
    const { graph } = await start('half-done')
    const { body } = await graph(`GET /applications(uniqueName='${NAME}')`)
    expect(body).toMatchObject({ passwordCredentials: [], requiredResourceAccess: [{}, {}] })
    expect((await graph(`GET /servicePrincipals(appId='${body['appId']}')`)).status).toBe(404)
  })

  test('unverified-uri: one other of the name, with an address elsewhere', async () => {
    const { world, graph } = await start('unverified-uri')
    const { body } = await graph('GET /applications')
    expect(body['value']).toMatchObject([
      { displayName: 'Trey Practice', uniqueName: null, signInAudience: 'AzureADMyOrg' },
    ])
    expect(JSON.stringify(body)).not.toContain(`https://${world.domain}`)
    expect(JSON.stringify(body)).toContain('"identifierUris":["https://')
  })

  test('same-name: two others of the name, without our mark', async () => {
    const { graph } = await start('same-name')
    const { body } = await graph("GET /applications?$filter=displayName eq 'Adatum Practice'")
    expect(body['value']).toMatchObject([
      { uniqueName: null, tags: [] },
      { uniqueName: null, tags: [] },
    ])
  })

  test('deleted-name: the name is held by the deleted', async () => {
    const { graph } = await start('deleted-name')
    const refused = await graph(`PATCH /applications(uniqueName='${NAME}')`, { displayName: 'x' }, UPSERT)
    expect([refused.status, codeOf(refused)]).toEqual([400, 'Request_BadRequest'])
    const { body } = await graph('GET /directory/deletedItems/microsoft.graph.application')
    expect(body['value']).toMatchObject([{ uniqueName: NAME }])
  })

  test('no-dynamics: neither API can be had', async () => {
    const { graph } = await start('no-dynamics')
    for (const id of [DATAVERSE, CUSTOMER_INSIGHTS]) {
      const refused = await graph(`PATCH /servicePrincipals(appId='${id}')`, {}, UPSERT)
      expect([refused.status, codeOf(refused)]).toEqual([400, 'Request_BadRequest'])
    }
  })

  test('crm-missing: Dataverse is absent, and can be made', async () => {
    const { graph } = await start('crm-missing')
    const path = `/servicePrincipals(appId='${DATAVERSE}')`
    expect((await graph(`GET ${path}`)).status).toBe(404)
    const made = await graph(`PATCH ${path}`, {}, UPSERT)
    expect(made).toMatchObject({
      status: 201,
      body: { oauth2PermissionScopes: [{ value: 'user_impersonation' }] },
    })
  })

  test.each([
    ['short-secrets', 'CredentialInvalidLifetimeAsPerAppPolicy'],
    ['no-secrets', 'CredentialTypeNotAllowedAsPerAppPolicy'],
  ] as const)('%s: a secret of two years is %s', async (seed, code) => {
    const { graph } = await start(seed)
    const { body } = await graph('POST /applications', { displayName: 'x' })
    expect(codeOf(await graph(`POST /applications/${body['id']}/addPassword`, {}))).toBe(code)
  })

  test('no-multitenant: other tenants may not use an application', async () => {
    const { graph } = await start('no-multitenant')
    const body = { displayName: 'x', signInAudience: 'AzureADMultipleOrgs' }
    expect(codeOf(await graph('POST /applications', body))).toBe('SignInAudienceNotAllowedAsPerAppPolicy')
  })

  test('locked-down: only the roles for it register', async () => {
    const { sandbox, world, graph } = await start('locked-down')
    const umar = await tokenOf(sandbox, world, 'umar')
    expect((await ask(sandbox, umar, 'POST /applications', { displayName: 'x' })).status).toBe(403)
    expect((await graph('POST /applications', { displayName: 'x' })).status).toBe(201)
  })

  test('large: thousands, in pages', async () => {
    const { graph } = await start('large')
    const count = await graph('GET /servicePrincipals?$count=true&$top=1', undefined, {
      consistencylevel: 'eventual',
    })
    expect(count.body['@odata.count']).toBeGreaterThanOrEqual(20_000)
    expect((await graph('GET /applications')).body['value']).toHaveLength(100)
  })

  test('slow-copy: a new object takes 20 seconds', async () => {
    const { sandbox, world, graph } = await start('slow-copy')
    const { body } = await graph('POST /applications', { displayName: 'x' })
    const read = () => graph(`GET /applications/${body['id']}`)
    expect((await read()).status).toBe(404)
    sandbox.control.change(world.tenantId, { clockAheadSeconds: 21 })
    expect((await read()).status).toBe(200)
  })
})
