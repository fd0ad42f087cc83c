import { describe, expect, test } from 'vitest'
import type { SeedName } from '../index'
import {
  ALL_SCOPES,
  ask,
  authorizeUrl,
  fragmentOf,
  redeem,
  sandboxAt,
  TestBrowser,
  textOf,
  tokenOf,
} from '../testing'
import { checkJournal, type Exchange } from './check'

const NAME = 'unified-to-dynamics-365-sales-us'
const UPSERT = { prefer: 'create-if-missing' }
const APIS = ['00000003-0000-0000-c000-000000000000', '00000007-0000-0000-c000-000000000000']

/** A complete run with its reads, from the sign-in to the sign-out. */
async function journalOfRun(seed: SeedName): Promise<readonly Exchange[]> {
  const sandbox = sandboxAt()
  const world = sandbox.control.createWorld({ seed })
  const browser = new TestBrowser(sandbox)
  await browser.open(authorizeUrl(world.tenantId, { scope: ALL_SCOPES.join(' '), prompt: 'consent' }))
  await browser.press('login', { username: `ada@${world.domain}` })
  const { code = '' } = fragmentOf(await browser.press('consent', { answer: 'accept' }))
  const token = textOf((await redeem(sandbox, world.tenantId, { code })).body['access_token'])
  await redeem(sandbox, world.tenantId, { code })
  const graph = (request: string, body?: unknown, headers?: Record<string, string>) =>
    ask(sandbox, token, request, body, headers)

  await graph('POST /$batch', {
    requests: [
      { id: '1', method: 'GET', url: '/me?$select=id,displayName,userPrincipalName,mail' },
      { id: '2', method: 'GET', url: '/organization' },
      { id: '3', method: 'GET', url: '/me/transitiveMemberOf' },
      { id: '4', method: 'GET', url: '/me/transitiveMemberOf/microsoft.graph.directoryRole?$count=true' },
      { id: '5', method: 'GET', url: '/applications/none' },
    ],
  })
  await graph('GET /me')
  await graph('GET /me/memberOf?$select=id,displayName')
  await graph(`GET /applications?$filter=tags/any(t:t eq '${NAME}')&$select=id,appId,uniqueName&$top=1`)
  await graph('GET /directory/deletedItems/microsoft.graph.application')
  await graph(
    `PATCH /applications(uniqueName='${NAME}')`,
    { displayName: 'x', web: { redirectUris: [] } },
    UPSERT,
  )
  const app = await graph(`GET /applications(uniqueName='${NAME}')`)
  const ends: unknown[] = []
  for (const appId of [textOf(app.body['appId'] ?? APIS[0]), ...APIS]) {
    await graph(`PATCH /servicePrincipals(appId='${appId}')`, {}, UPSERT)
    const principal = await graph(
      `GET /servicePrincipals(appId='${appId}')?$select=id,oauth2PermissionScopes`,
    )
    ends.push(principal.body['id'])
  }
  for (const resourceId of ends.slice(1))
    await graph('POST /oauth2PermissionGrants', {
      clientId: ends[0],
      consentType: 'AllPrincipals',
      resourceId,
      scope: 'x',
    })
  await graph(`GET /oauth2PermissionGrants?$filter=clientId eq '${ends[0]}'`)
  const secret = await graph(`POST /applications(uniqueName='${NAME}')/addPassword`, {
    passwordCredential: { displayName: 'Unified.to' },
  })
  await graph(`POST /applications/${app.body['id']}/removePassword`, { keyId: secret.body['keyId'] })
  await graph('GET /applications', undefined, { accept: 'application/json;odata.metadata=none' })
  await graph('GET /servicePrincipals/$count', undefined, { consistencylevel: 'eventual' })
  await graph(`DELETE /applications/${app.body['id']}`)
  await graph(`POST /directory/deletedItems/${app.body['id']}/restore`)

  const policies = await tokenOf(sandbox, world, 'ada', ['Policy.Read.All'])
  for (const name of ['authorizationPolicy', 'defaultAppManagementPolicy', 'appManagementPolicies'])
    await ask(sandbox, policies, `GET /policies/${name}`)
  return sandbox.control.journal(world.tenantId)
}

describe('a complete run', () => {
  test.each([
    'fresh',
    'app-exists',
    'half-done',
    'same-name',
    'deleted-name',
    'no-dynamics',
    'crm-missing',
    'short-secrets',
    'no-secrets',
    'slow-copy',
  ] as const)('on %s says nothing that Microsoft would not say', async (seed) => {
    const journal = await journalOfRun(seed)
    expect(journal.length).toBeGreaterThan(25)
    expect(checkJournal(journal)).toEqual([])
  })
})

describe('the check', () => {
  const good: Exchange = {
    method: 'GET',
    path: '/v1.0/oauth2PermissionGrants',
    requestHeaders: {},
    requestBody: null,
    status: 200,
    responseHeaders: {
      'request-id': 'x',
      'client-request-id': 'x',
      date: 'x',
      'cache-control': 'no-cache',
      'odata-version': '4.0',
      'access-control-allow-origin': '*',
    },
    responseBody: { '@odata.context': 'https://x/v1.0/$metadata#oauth2PermissionGrants', value: [] },
  }

  test('finds nothing in a good answer', () => {
    expect(checkJournal([good])).toEqual([])
  })

  test.each<[string, Partial<Exchange>]>([
    ['a key that Graph does not send', { responseBody: { ...Object(good.responseBody), total: 0 } }],
    ['a key that is missing', { responseBody: { value: [] } }],
    ['a query option that does not exist', { path: `${good.path}?$colour=red` }],
    ['a call that does not exist', { path: '/v1.0/grants' }],
    ['a status that does not exist', { status: 202 }],
    ['a header that is missing', { responseHeaders: {} }],
    ['an error of another shape', { status: 404, responseBody: { error: 'gone' } }],
    ['a body that may not be sent', { method: 'POST', status: 201, requestBody: { colour: 'red' } }],
  ])('finds %s', (_, change) => {
    expect(checkJournal([{ ...good, ...change }])).not.toEqual([])
  })

  test('says nothing about bodies that no one saw, and asks no headers of a part of a batch', () => {
    const unseen = { ...good, responseBody: null, unseen: ['answer'] } as const
    expect(checkJournal([{ ...good, responseBody: null }])).not.toEqual([])
    expect(checkJournal([unseen])).toEqual([])
    expect(checkJournal([{ ...unseen, status: 202 }])).toMatchObject([{ problem: 'status 202' }])
    expect(checkJournal([{ ...unseen, status: 403 }])).toEqual([])
    expect(checkJournal([{ ...good, responseHeaders: {}, inBatch: true }])).toEqual([])
  })
})
