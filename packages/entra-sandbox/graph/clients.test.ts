import { expect, test } from 'vitest'
import { ask, codeOf, ORIGIN, sandboxAt, textOf, tokenOf } from '../testing'

/** What command-line clients ask for and the wizard does not. */

const AZURE = '04b07795-8ddb-461a-bbee-02f9e1bf7b46'
const GRAPH = '00000003-0000-0000-c000-000000000000'

async function asAda() {
  const sandbox = sandboxAt()
  const token = await tokenOf(sandbox, sandbox.control.createWorld())
  return (request: string, body?: unknown) => ask(sandbox, token, request, body)
}

test('the scopes and roles of a service principal can be read alone', async () => {
  const graph = await asAda()
  const { body } = await graph(`GET /servicePrincipals(appId='${GRAPH}')?$select=id,oauth2PermissionScopes`)
  const id = textOf(body['id'])
  const scopes = await graph(`GET /servicePrincipals/${id}/oauth2PermissionScopes`)
  expect(scopes.body).toEqual({
    '@odata.context': `${ORIGIN}/v1.0/$metadata#servicePrincipals('${id}')/oauth2PermissionScopes`,
    value: body['oauth2PermissionScopes'],
  })
  expect((await graph(`GET /servicePrincipals/${id}/appRoles`)).body).toMatchObject({ value: [] })
  expect((await graph(`GET /servicePrincipals/${GRAPH}/appRoles`)).status).toBe(404)
})

test('Azure CLI reads the organization as the person who signed in', async () => {
  const sandbox = sandboxAt()
  const world = sandbox.control.createWorld()
  const of = { persona: 'ada' as const, clientId: AZURE, scopes: ['https://graph.microsoft.com/.default'] }
  const { access_token: token, scope } = await sandbox.control.token(world.tenantId, of)
  expect(scope).not.toMatch(/User\.Read(?!\w|\.)/)
  const { status, body } = await ask(sandbox, token, 'GET /organization')
  expect([status, body['value']]).toMatchObject([200, [{ id: world.tenantId, tenantType: 'AAD' }]])
})

test('an application may be made with an empty list of keys, and with no key', async () => {
  const graph = await asAda()
  const made = await graph('POST /applications', { displayName: 'x', keyCredentials: [] })
  expect(made).toMatchObject({ status: 201, body: { keyCredentials: [] } })
  const refused = await graph('POST /applications', { displayName: 'x', keyCredentials: [{ key: 'x' }] })
  expect([refused.status, codeOf(refused)]).toEqual([400, 'CannotUpdateCredentialsThroughThisApi'])
})

test('an API is found by each of its names', async () => {
  const graph = await asAda()
  for (const name of [GRAPH, 'https://graph.microsoft.com']) {
    const found = await graph(`GET /servicePrincipals?$filter=servicePrincipalNames/any(c:c eq '${name}')`)
    expect(found.body).toMatchObject({ value: [{ appId: GRAPH }] })
  }
})

test.each([
  ['https://login.microsoftonline.com/common/oauth2/authorize', 200],
  ['https://login.example.com/common/oauth2/authorize', 400],
])('whether %s is an authority of Microsoft is answered', async (authority, status) => {
  const url = `${ORIGIN}/common/discovery/instance?api-version=1.1&authorization_endpoint=${authority}`
  const answer = await sandboxAt().fetch(new Request(url))
  expect(answer.status).toBe(status)
})
