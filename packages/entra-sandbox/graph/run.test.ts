import { expect, test } from 'vitest'
import { grantId } from '../ids'
import { ask, codeOf, sandboxAt, textOf, tokenOf } from '../testing'

const GRAPH = '00000003-0000-0000-c000-000000000000'
const DATAVERSE = '00000007-0000-0000-c000-000000000000'
const NAME = 'unified-to-dynamics-365-sales-us'
const BY_NAME = `/applications(uniqueName='${NAME}')`
const UPSERT = { prefer: 'create-if-missing' }
const BODY = {
  displayName: 'Unified.to for Dynamics 365',
  signInAudience: 'AzureADMultipleOrgs',
  web: { redirectUris: ['https://api.unified.to/oauth/code'] },
  tags: [NAME],
}

async function start(persona: 'ada' | 'carl' | 'dora' | 'umar' = 'ada', scopes?: readonly string[]) {
  const sandbox = sandboxAt()
  const world = sandbox.control.createWorld()
  const token = await tokenOf(sandbox, world, persona, scopes)
  const graph = (request: string, body?: unknown, headers?: Record<string, string>) =>
    ask(sandbox, token, request, body, headers)
  return { sandbox, world, graph }
}

test('a run from the upsert to the secret', async () => {
  const { graph } = await start()
  const made = await graph(`PATCH ${BY_NAME}`, BODY, UPSERT)
  expect(made.status).toBe(201)
  expect(Object.keys(made.body).slice(0, 5)).toEqual([
    '@odata.context',
    'id',
    'deletedDateTime',
    'isFallbackPublicClient',
    'appId',
  ])
  const appId = textOf(made.body['appId'])
  const again = await graph(`PATCH ${BY_NAME}`, { displayName: 'Renamed' }, UPSERT)
  expect([again.status, again.body]).toEqual([204, {}])

  const dataverse = await graph(
    `GET /servicePrincipals(appId='${DATAVERSE}')?$select=id,oauth2PermissionScopes`,
  )
  expect(dataverse.body).toMatchObject({
    oauth2PermissionScopes: [{ value: 'user_impersonation', id: '78ce3f0f-a1ce-49c2-8cde-64b5c0896db4' }],
  })
  const principal = await graph(`PATCH /servicePrincipals(appId='${appId}')`, {}, UPSERT)
  expect(principal.status).toBe(201)
  const [clientId, resourceId] = [textOf(principal.body['id']), textOf(dataverse.body['id'])]
  const grant = { clientId, consentType: 'AllPrincipals', resourceId, scope: 'user_impersonation' }
  const granted = await graph('POST /oauth2PermissionGrants', grant)
  expect(granted.body).toMatchObject({ ...grant, id: grantId(clientId, resourceId, null), principalId: null })
  const twice = await graph('POST /oauth2PermissionGrants', grant)
  expect([twice.status, codeOf(twice)]).toEqual([409, 'Request_MultipleObjectsWithSameKeyValue'])

  const secret = await graph(`POST /applications/${made.body['id']}/addPassword`, {
    passwordCredential: { displayName: 'Unified.to' },
  })
  expect(secret.status).toBe(200)
  const value = textOf(secret.body['secretText'])
  const read = await graph(`GET ${BY_NAME}?$select=passwordCredentials`)
  expect(read.body['passwordCredentials']).toMatchObject([{ hint: value.slice(0, 3), secretText: null }])
  expect((await graph(`POST ${BY_NAME}/removePassword`, { keyId: secret.body['keyId'] })).status).toBe(204)
})

test('a deleted application keeps its name until it is gone for good', async () => {
  const { graph } = await start()
  const { body } = await graph(`PATCH ${BY_NAME}`, BODY, UPSERT)
  expect((await graph(`DELETE /applications/${body['id']}`)).status).toBe(204)
  const taken = await graph(`PATCH ${BY_NAME}`, BODY, UPSERT)
  expect([taken.status, codeOf(taken)]).toEqual([400, 'Request_BadRequest'])
  const deleted = await graph('GET /directory/deletedItems/microsoft.graph.application')
  expect(deleted.body['value']).toMatchObject([{ id: body['id'], uniqueName: NAME }])
  expect((await graph(`POST /directory/deletedItems/${body['id']}/restore`)).status).toBe(200)
  expect((await graph(`GET ${BY_NAME}`)).status).toBe(200)
  await graph(`DELETE /applications/${body['id']}`)
  expect((await graph(`DELETE /directory/deletedItems/${body['id']}`)).status).toBe(204)
  expect((await graph(`PATCH ${BY_NAME}`, BODY, UPSERT)).status).toBe(201)
})

test('an upsert without its header is a 404', async () => {
  const { graph } = await start()
  const answer = await graph(`PATCH ${BY_NAME}`, BODY)
  expect([answer.status, codeOf(answer)]).toEqual([404, 'Request_ResourceNotFound'])
})

test('an Application Developer gets as far as the service principal', async () => {
  const { sandbox, world } = await start()
  await tokenOf(sandbox, world, 'ada')
  const token = await tokenOf(sandbox, world, 'dora')
  const made = await ask(sandbox, token, `PATCH ${BY_NAME}`, BODY, UPSERT)
  expect(made.status).toBe(201)
  expect((await ask(sandbox, token, `POST ${BY_NAME}/addPassword`, {})).status).toBe(200)
  const path = `PATCH /servicePrincipals(appId='${made.body['appId']}')`
  const refused = await ask(sandbox, token, path, {}, UPSERT)
  expect([refused.status, codeOf(refused)]).toEqual([403, 'Authorization_RequestDenied'])
})

test('a token without the scope is refused', async () => {
  const { graph } = await start('ada', ['User.Read'])
  const refused = await graph('GET /applications')
  expect([refused.status, codeOf(refused)]).toEqual([403, 'Authorization_RequestDenied'])
})

test('with User.Read alone a role has its template id and no name', async () => {
  const { graph } = await start('carl', ['User.Read'])
  const { body } = await graph('GET /me/transitiveMemberOf')
  expect(body['value']).toMatchObject([
    { '@odata.type': '#microsoft.graph.group', displayName: null },
    {
      '@odata.type': '#microsoft.graph.directoryRole',
      displayName: null,
      roleTemplateId: '158c047a-c907-4556-b7ef-446551a6b5f7',
    },
    { '@odata.type': '#microsoft.graph.group' },
  ])
})

test('a batch answers each of its parts', async () => {
  const { graph, world } = await start('ada', ['User.Read'])
  const { body } = await graph('POST /$batch', {
    requests: [
      { id: '1', method: 'GET', url: '/me?$select=id,displayName' },
      { id: '2', method: 'GET', url: '/organization' },
      { id: '3', method: 'GET', url: '/applications' },
    ],
  })
  expect(body['responses']).toMatchObject([
    { id: '1', status: 200, body: { displayName: 'Ada Admin' } },
    { id: '2', status: 200, body: { value: [{ id: world.tenantId }] } },
    { id: '3', status: 403, body: { error: { code: 'Authorization_RequestDenied' } } },
  ])
})

test.each([
  ['GET /applications?$filter=displayName eq', 'BadRequest'],
  ["GET /applications?$filter=uniqueName eq 'x'", 'Request_UnsupportedQuery'],
  ["GET /applications?$filter=endsWith(displayName,'x')", 'Request_UnsupportedQuery'],
  ['GET /applications?$select=nothing', 'BadRequest'],
  ['GET /applications?$foo=1', 'BadRequest'],
  ['GET /applications/not-a-guid', 'Request_BadRequest'],
  ['GET /applications?$top=0', 'BadRequest'],
])('%s is refused with %s', async (request, code) => {
  const { graph } = await start()
  const answer = await graph(request)
  expect([answer.status, codeOf(answer)]).toEqual([400, code])
})

test.each([
  [{ ...BODY, colour: 'red' }, 'BadRequest'],
  [{ ...BODY, appId: GRAPH }, 'Request_BadRequest'],
  [{ ...BODY, web: { redirectUris: ['http://example.com/'] } }, 'Request_BadRequest'],
  [{ ...BODY, tags: ['two words'] }, 'Request_BadRequest'],
  [{ signInAudience: 'AzureADMyOrg' }, 'Request_BadRequest'],
])('an application %o is refused with %s', async (body, code) => {
  const { graph } = await start()
  const answer = await graph('POST /applications', body)
  expect([answer.status, codeOf(answer)]).toEqual([400, code])
})

test('a path that is not imitated answers 501 and names itself', async () => {
  const { graph } = await start()
  const answer = await graph('GET /sites/root')
  expect(answer.status).toBe(501)
  expect(JSON.stringify(answer.body)).toContain('GET /sites/root')
})

test('every answer has the ids and headers of Graph, and pages may read them', async () => {
  const { graph } = await start()
  const id = '7f3f1c52-0f1e-4d7e-9a39-0d4a1c2b3d4e'
  const { headers, body } = await graph('GET /applications/none', undefined, { 'client-request-id': id })
  expect(headers.get('client-request-id')).toBe(id)
  expect(headers.get('access-control-expose-headers')).toContain('Retry-After')
  expect(body).toMatchObject({
    error: { innerError: { 'client-request-id': id, 'request-id': headers.get('request-id') } },
  })
})
