import { decodeJwt } from 'jose'
import { describe, expect, test } from 'vitest'
import { finishedApp } from '../finished-app'
import { ask, ORIGIN, sandboxAt, textOf } from '../testing'

const GRAPH = 'https://graph.microsoft.com/.default'
const DATAVERSE = 'https://contoso.crm4.dynamics.com/.default'

type Finished = Awaited<ReturnType<typeof finishedApp>>

const forItself = ({ appId, secret }: Finished, changes: Record<string, string> = {}) => ({
  grant_type: 'client_credentials',
  client_id: appId,
  client_secret: secret,
  scope: GRAPH,
  ...changes,
})

test('an application with its secret gets a token for itself', async () => {
  const app = await finishedApp()
  const { status, body, headers } = await app.tokenFor(forItself(app))
  expect(status).toBe(200)
  expect(Object.keys(body)).toEqual(['token_type', 'expires_in', 'ext_expires_in', 'access_token'])
  expect(headers.get('access-control-allow-origin')).toBeNull()
  const claims = decodeJwt(textOf(body['access_token']))
  expect(claims).toMatchObject({
    aud: 'https://graph.microsoft.com',
    appid: app.appId,
    appidacr: '1',
    idtyp: 'app',
    oid: app.principalId,
    sub: app.principalId,
    tid: app.world.tenantId,
  })
  for (const name of ['scp', 'roles', 'upn', 'name']) expect(claims).not.toHaveProperty(name)
})

test('id and secret may come by HTTP Basic', async () => {
  const app = await finishedApp()
  const encoded = [app.appId, app.secret].map(encodeURIComponent).join(':')
  const basic = { authorization: `Basic ${Buffer.from(encoded).toString('base64')}` }
  const form = { grant_type: 'client_credentials', scope: GRAPH }
  expect((await app.tokenFor(form, basic)).status).toBe(200)
  const bare = await app.tokenFor(form, { authorization: 'Basic !!' })
  expect(bare.body['error_codes']).toEqual([900144])
  const stranger = { ...form, client_id: '99999999-9999-4999-8999-999999999999' }
  expect((await app.tokenFor(stranger, basic)).body['error_codes']).toEqual([700016])
  const ofAnother = `Basic ${Buffer.from(`${app.keyId}:${app.secret}`).toString('base64')}`
  const mixed = await app.tokenFor({ ...form, client_id: app.appId }, { authorization: ofAnother })
  expect(mixed.body['error_codes']).toEqual([7000216])
})

test('a body that is no form says nothing', async () => {
  const app = await finishedApp()
  const url = `${ORIGIN}/${app.world.tenantId}/oauth2/v2.0/token`
  const body = new URLSearchParams(forItself(app)).toString()
  const headers = { 'content-type': 'text/plain' }
  const answer = await app.sandbox.fetch(new Request(url, { method: 'POST', body, headers }))
  expect(await answer.json()).toMatchObject({ error_codes: [900144] })
})

test('such a token may do nothing in Graph: no application has a role', async () => {
  const app = await finishedApp()
  const { body } = await app.tokenFor(forItself(app))
  const answer = await ask(app.sandbox, textOf(body['access_token']), 'GET /applications')
  expect([answer.status, answer.body['error']]).toEqual([
    403,
    expect.objectContaining({ code: 'Authorization_RequestDenied' }),
  ])
})

describe('a secret', () => {
  test.each<[string, number, (app: Finished) => Record<string, string>]>([
    ['that is another text', 7000215, () => ({ client_secret: 'guess' })],
    ['whose id is shown instead', 7000215, ({ keyId }) => ({ client_secret: keyId })],
    ['that is shown with a blank behind it', 7000215, ({ secret }) => ({ client_secret: `${secret} ` })],
    ['that is missing', 7000216, () => ({ client_secret: '' })],
  ])('%s is AADSTS%d with 401', async (_, number, changes) => {
    const app = await finishedApp()
    const { status, body } = await app.tokenFor(forItself(app, changes(app)))
    expect([status, body['error'], body['error_codes']]).toEqual([401, 'invalid_client', [number]])
  })

  test('that is wrong is refused in Microsoft’s words, which say nothing of the right one', async () => {
    const app = await finishedApp()
    const { body } = await app.tokenFor(forItself(app, { client_secret: app.secret.slice(0, -1) }))
    expect(body['error_description']).toContain(
      `AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${app.appId}'.`,
    )
    const guess = await app.tokenFor(forItself(app, { client_secret: 'x' }))
    expect(textOf(guess.body['error_description']).length).toBe(textOf(body['error_description']).length)
  })

  test.each([
    ['has expired', { startDateTime: '2020-01-01T00:00:00Z', endDateTime: '2020-02-01T00:00:00Z' }],
    ['is not valid yet', { startDateTime: '2090-01-01T00:00:00Z', endDateTime: '2091-02-01T00:00:00Z' }],
  ])('that %s is AADSTS7000222', async (_, password) => {
    const app = await finishedApp({ password })
    const { status, body } = await app.tokenFor(forItself(app))
    expect([status, body['error_codes']]).toEqual([401, [7000222]])
    expect(body['error_description']).toContain(`keys for app '${app.appId}' are expired`)
  })

  test('that was removed is good no more, another one is', async () => {
    const app = await finishedApp()
    const other = await app.graph(`POST /applications/${app.id}/addPassword`, {})
    await app.graph(`POST /applications/${app.id}/removePassword`, { keyId: app.keyId })
    expect((await app.tokenFor(forItself(app))).body['error_codes']).toEqual([7000215])
    const next = { client_secret: textOf(other.body['secretText']) }
    expect((await app.tokenFor(forItself(app, next))).status).toBe(200)
  })

  test('that is new is unknown for as long as the world copies', async () => {
    const app = await finishedApp()
    app.sandbox.control.change(app.world.tenantId, { replication: { calls: 2 } })
    const { body } = await app.graph(`POST /applications/${app.id}/addPassword`, {})
    const fresh = () => app.tokenFor(forItself(app, { client_secret: textOf(body['secretText']) }))
    for (const number of [7000215, 7000215]) expect((await fresh()).body['error_codes']).toEqual([number])
    expect((await fresh()).status).toBe(200)
    app.sandbox.control.change(app.world.tenantId, { replication: { seconds: 30 } })
    const late = await app.graph(`POST /applications/${app.id}/addPassword`, {})
    const again = () => app.tokenFor(forItself(app, { client_secret: textOf(late.body['secretText']) }))
    expect((await again()).body['error_codes']).toEqual([7000215])
    app.sandbox.control.change(app.world.tenantId, { clockAheadSeconds: 31 })
    expect((await again()).status).toBe(200)
  })

  test('stands in no answer, directory, journal or setting', async () => {
    const app = await finishedApp()
    const wrong = 'notthesecret-notthesecret'
    await app.tokenFor(forItself(app))
    await app.tokenFor(forItself(app, { client_secret: wrong }))
    // A form whose type or whose key is spelled oddly is a form all the same.
    const url = `${ORIGIN}/${app.world.tenantId}/oauth2/v2.0/token`
    const text = `grant_type=client_credentials&client_id=${app.appId}&client%5Fsecret=${app.secret}`
    for (const type of ['text/plain', 'application/json', 'application/x-www-form-urlencoded'])
      await app.sandbox.fetch(
        new Request(url, { method: 'POST', body: text, headers: { 'content-type': type } }),
      )
    const seen = JSON.stringify([
      app.sandbox.control.world(app.world.tenantId),
      app.sandbox.control.journal(app.world.tenantId),
      await app.graph(`GET /applications/${app.id}`),
    ])
    expect(seen).toContain(app.keyId)
    for (const value of [app.secret, wrong, encodeURIComponent(app.secret)]) expect(seen).not.toContain(value)
  })
})

test('an application that has not reached every copy is unknown', async () => {
  const app = await finishedApp()
  app.sandbox.control.change(app.world.tenantId, { replication: { seconds: 30 } })
  const { body } = await app.graph('POST /applications', { displayName: 'Late' })
  const late = { client_id: textOf(body['appId']) }
  expect((await app.tokenFor(forItself(app, late))).body['error_codes']).toEqual([700016])
  app.sandbox.control.change(app.world.tenantId, { clockAheadSeconds: 31 })
  expect((await app.tokenFor(forItself(app, late))).body['error_codes']).toEqual([7000215])
})

describe('no token', () => {
  test.each<[string, number, Record<string, string>]>([
    ['without a scope', 900144, { scope: '' }],
    ['for a delegated scope', 1002012, { scope: 'https://graph.microsoft.com/User.Read' }],
    ['for two resources', 1002012, { scope: `${GRAPH} ${DATAVERSE}` }],
    ['for a resource that the tenant does not have', 500011, { scope: 'https://nowhere.example/.default' }],
    ['for an environment that does not exist', 500011, { scope: DATAVERSE.replace('contoso', 'nowhere') }],
    ['for an unknown application', 700016, { client_id: '99999999-9999-4999-8999-999999999999' }],
    [
      'for a page’s client, which has no secret',
      7000215,
      { client_id: '6f2c1d4e-93b7-4a58-8e0d-51a7c4b9e230' },
    ],
  ])('%s: AADSTS%d', async (_, number, changes) => {
    const app = await finishedApp()
    expect((await app.tokenFor(forItself(app, changes))).body['error_codes']).toEqual([number])
  })

  test('where no tenant is named', async () => {
    const app = await finishedApp()
    expect((await app.tokenFor(forItself(app), {}, 'organizations')).body['error_codes']).toEqual([50059])
  })

  test('where the application has no service principal', async () => {
    const app = await finishedApp({ withPrincipal: false })
    const { status, body } = await app.tokenFor(forItself(app))
    expect([status, body['error_codes']]).toEqual([401, [7000229]])
    expect(body['error_description']).toContain(
      `The client application ${app.appId} is missing service principal in the tenant ${app.world.tenantId}.`,
    )
  })

  test.each([
    ['AzureADMultipleOrgs', 7000229],
    ['AzureADMyOrg', 700016],
  ])('in another tenant, for %s: AADSTS%d', async (signInAudience, number) => {
    const app = await finishedApp({ body: { signInAudience } })
    const other = app.sandbox.control.createWorld()
    const { body } = await app.tokenFor(forItself(app), {}, other.tenantId)
    expect(body['error_codes']).toEqual([number])
  })

  test('where the service principal is disabled, until it is enabled again', async () => {
    const app = await finishedApp()
    const path = `/servicePrincipals/${app.principalId}`
    await app.graph(`PATCH ${path}`, { accountEnabled: false })
    expect((await app.graph(`GET ${path}`)).body['accountEnabled']).toBe(false)
    const { body } = await app.tokenFor(forItself(app))
    expect(body).toMatchObject({ error: 'unauthorized_client', error_codes: [7000112] })
    expect(body['error_description']).toContain(`Application '${app.appId}'(Connector) is disabled.`)
    await app.graph(`PATCH ${path}`, { accountEnabled: true })
    expect((await app.tokenFor(forItself(app))).status).toBe(200)
  })

  test('where the API is disabled', async () => {
    const app = await finishedApp()
    const path = "/servicePrincipals(appId='00000007-0000-0000-c000-000000000000')"
    await app.graph(`PATCH ${path}`, { accountEnabled: false })
    expect((await app.tokenFor(forItself(app, { scope: DATAVERSE }))).body['error_codes']).toEqual([500014])
  })

  test('for a script of a page, which may not even read why', async () => {
    const app = await finishedApp()
    const { body, headers } = await app.tokenFor(forItself(app), { origin: 'http://localhost:3000' })
    expect(body['error_codes']).toEqual([9002326])
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })

  test('once the application is deleted', async () => {
    const app = await finishedApp()
    await app.graph(`DELETE /applications/${app.id}`)
    expect((await app.tokenFor(forItself(app))).body['error_codes']).toEqual([700016])
  })

  test('by fault', async () => {
    const app = await finishedApp()
    app.sandbox.control.addFaults(app.world.tenantId, { on: '/oauth2/v2.0/token', do: { aadsts: 53003 } })
    expect((await app.tokenFor(forItself(app))).body['error_codes']).toEqual([53003])
  })
})

test('the secret of an application opens no other one, and none of another company', async () => {
  const [one, other] = [await finishedApp(), await finishedApp()]
  const wrong = await one.tokenFor(forItself(one, { client_secret: other.secret }))
  expect(wrong.body['error_codes']).toEqual([7000215])
  expect(sandboxAt()).toBe(one.sandbox)
})
