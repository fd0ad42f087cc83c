import { decodeJwt } from 'jose'
import { describe, expect, test } from 'vitest'
import { checkJournal } from '../conformance'
import { finishedApp } from '../finished-app'
import type { SettingsChange } from '../index'
import {
  authorizeUrl,
  fragmentOf,
  ORIGIN,
  openSandbox,
  redeem,
  sandboxAt,
  TestBrowser,
  textOf,
} from '../testing'

const DISCOVERY = 'https://globaldisco.crm.dynamics.com/user_impersonation'
const ENVIRONMENT = 'https://contoso.crm4.dynamics.com/user_impersonation'
const INSTANCES = '/globaldisco/api/discovery/v2.0/Instances'
const WHO = '/dataverse/contoso/api/data/v9.2/WhoAmI'

type Persona = 'ada' | 'carl' | 'dora' | 'umar'
type Environments = NonNullable<SettingsChange['environments']>

const CONTOSO = { friendlyName: 'Contoso', urlName: 'contoso', region: 'EMEA' } as const

function start(environments?: Environments) {
  const sandbox = sandboxAt()
  const world = sandbox.control.createWorld()
  if (environments !== undefined) sandbox.control.change(world.tenantId, { environments })
  const tokenFor = async (scope: string, persona: Persona = 'ada') =>
    (await sandbox.control.token(world.tenantId, { persona, scopes: [scope] })).access_token
  const get = async (path: string, token: string, headers: Record<string, string> = {}) => {
    const request = new Request(ORIGIN + path, { headers: { authorization: `Bearer ${token}`, ...headers } })
    const answer = await sandbox.fetch(request)
    const text = await answer.text()
    const isJson = answer.headers.get('content-type')?.includes('json') === true
    return { status: answer.status, headers: answer.headers, text, body: isJson ? JSON.parse(text) : null }
  }
  const list = async (query = '', persona: Persona = 'ada') =>
    get(INSTANCES + query, await tokenFor(DISCOVERY, persona))
  const who = async (persona: Persona = 'ada') => get(WHO, await tokenFor(ENVIRONMENT, persona))
  return { sandbox, world, tokenFor, get, list, who }
}

const namesIn = ({ body }: { body: { value: { UrlName: string }[] } }) =>
  body.value.map(({ UrlName }) => UrlName)

describe('the environments of a company', () => {
  test('are one at first, in the European Union', async () => {
    const { world, list } = start()
    const { status, headers, body } = await list()
    expect([status, headers.get('access-control-allow-origin'), headers.get('odata-version')]).toEqual([
      200,
      '*',
      '4.0',
    ])
    expect(body).toEqual({
      '@odata.context': `${ORIGIN}/globaldisco/api/discovery/v2.0/$metadata#Instances`,
      value: [
        expect.objectContaining({
          FriendlyName: 'Contoso',
          UrlName: 'contoso',
          Url: 'https://contoso.crm4.dynamics.com',
          ApiUrl: 'https://contoso.api.crm4.dynamics.com',
          Region: 'EMEA',
          State: 0,
          TenantId: world.tenantId,
          IsUserSysAdmin: true,
        }),
      ],
    })
    expect((await list()).body).toEqual(body)
  })

  test('are as many as one says, and each shows who is a member', async () => {
    const { list } = start([
      CONTOSO,
      { friendlyName: 'Sales test', urlName: 'sales-test', region: 'NA', state: 'disabled' },
      { friendlyName: 'Ada alone', urlName: 'adaonly', region: 'GBR', members: ['ada'] },
      { friendlyName: 'No one', urlName: 'noone', region: 'CHE', members: [] },
    ])
    expect(namesIn(await list())).toEqual(['contoso', 'sales-test', 'adaonly'])
    const { body } = await list('', 'umar')
    expect(body.value).toMatchObject([
      { UrlName: 'contoso', IsUserSysAdmin: false },
      { UrlName: 'sales-test', State: 1, Url: 'https://sales-test.crm.dynamics.com' },
    ])
  })

  test('may be none', async () => {
    expect((await start([]).list()).body.value).toEqual([])
  })

  test.each<[string, string[]]>([
    ["UrlName eq 'alpha'", ['alpha']],
    ["Region ne 'NA'", ['contoso']],
    ['State eq 0', ['contoso', 'alpha']],
    ['not (State eq 0)', []],
    ["contains(FriendlyName,'pha')", ['alpha']],
    ["startswith(FriendlyName,'ALPHA') or endswith(UrlName,'so')", ['contoso']],
    ["FriendlyName eq 'Alpha' and IsUserSysAdmin eq true", ['alpha']],
    ['LastUpdated gt 2022-07-14T00:00:00Z', ['contoso', 'alpha']],
    ['TrialExpirationDate gt 2022-07-14T00:00:00Z', []],
  ])('are filtered: %s', async (filter, names) => {
    const { list } = start([CONTOSO, { friendlyName: 'Alpha', urlName: 'alpha', region: 'NA' }])
    expect(namesIn(await list(`?$filter=${encodeURIComponent(filter)}`))).toEqual(names)
  })

  test('show what is selected, in that order', async () => {
    const { body } = await start().list('?$select=ApiUrl,FriendlyName')
    expect(body['@odata.context']).toMatch(/#Instances\(ApiUrl,FriendlyName\)$/)
    expect(JSON.stringify(body.value)).toBe(
      '[{"ApiUrl":"https://contoso.api.crm4.dynamics.com","FriendlyName":"Contoso"}]',
    )
  })

  test.each(['?$top=1', '?$select=Name', '?$filter=Name eq 1', '?$filter=((', '?$select=Id&$select=Url'])(
    'are not shown for the query %s',
    async (query) => {
      const { status, body } = await start().list(query)
      expect(status).toBe(400)
      expect(body.error).toEqual({ code: expect.any(String), message: expect.any(String) })
    },
  )
})

describe('WhoAmI', () => {
  test('says who is there, by ids that stay', async () => {
    const { list, who, get, tokenFor } = start()
    const { status, body } = await who()
    expect(status).toBe(200)
    expect(Object.keys(body)).toEqual(['@odata.context', 'BusinessUnitId', 'UserId', 'OrganizationId'])
    expect(body.OrganizationId).toBe((await list()).body.value[0].Id)
    expect((await who()).body).toEqual(body)
    expect((await who('carl')).body.UserId).not.toBe(body.UserId)
    const api = await tokenFor('https://contoso.api.crm4.dynamics.com/.default')
    expect((await get(`${WHO}()`, api)).body).toEqual(body)
  })

  test('is not for someone who is no member', async () => {
    const { status, body } = await start([{ ...CONTOSO, members: ['ada'] }]).who('umar')
    expect([status, body]).toEqual([
      403,
      { error: { code: '0x80072560', message: 'The user is not a member of the organization.' } },
    ])
  })

  test('is not for a disabled environment', async () => {
    expect((await start([{ ...CONTOSO, state: 'disabled' }]).who()).status).toBe(403)
  })

  test('is not for an application without a person', async () => {
    const app = await finishedApp()
    const { body } = await app.tokenFor({
      grant_type: 'client_credentials',
      client_id: app.appId,
      client_secret: app.secret,
      scope: 'https://contoso.crm4.dynamics.com/.default',
    })
    const answer = await start().get(WHO, textOf(body['access_token']))
    expect([answer.status, answer.body.error.code]).toEqual([403, '0x80072560'])
  })
})

describe('a token', () => {
  test.each<[string, string, string]>([
    ['for an environment lists nothing', ENVIRONMENT, INSTANCES],
    ['for the list opens no environment', DISCOVERY, WHO],
    ['for Graph opens neither', 'User.Read', WHO],
    ['for Graph lists nothing', 'User.Read', INSTANCES],
    ['for one environment opens no other', ENVIRONMENT, WHO.replace('contoso', 'alpha')],
    ['for no environment', ENVIRONMENT, WHO.replace('contoso', 'nowhere')],
  ])('%s', async (_, scope, path) => {
    const { get, tokenFor } = start([CONTOSO, { friendlyName: 'Alpha', urlName: 'alpha', region: 'EMEA' }])
    const { status, headers } = await get(path, await tokenFor(scope))
    expect([status, headers.get('access-control-allow-origin')]).toEqual([401, '*'])
    expect(headers.get('www-authenticate')).toMatch(/^Bearer authorization_uri=.*resource_id=https:/)
  })

  test.each(['', 'x', 'a.b.c'])('that is none ("%s") is 401', async (token) => {
    const { get } = start()
    for (const path of [INSTANCES, WHO]) expect((await get(path, token)).status).toBe(401)
  })

  test('is good for its time, and for its own company', async () => {
    const { sandbox, world, get, tokenFor } = start()
    const token = await tokenFor(DISCOVERY)
    sandbox.control.change(world.tenantId, { clockAheadSeconds: 6_000 })
    expect((await get(INSTANCES, token)).status).toBe(401)
    const [head, , signature] = token.split('.')
    const claims = { ...decodeJwt(token), tid: sandbox.control.createWorld().tenantId }
    const forged = [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.')
    expect((await get(INSTANCES, forged)).status).toBe(401)
  })

  test('for the page comes with a consent page of its own, and without one there is none', async () => {
    const { sandbox, world, get } = start()
    const browser = new TestBrowser(sandbox)
    const scope = `${DISCOVERY.replace('com/', 'com//')} openid`
    await browser.open(authorizeUrl(world.tenantId, { scope }))
    await browser.press('login', { username: `umar@${world.domain}` })
    expect(browser.page).toContain('Access Common Data Service as organization users')
    const { code = '' } = fragmentOf(await browser.press('consent', { answer: 'accept' }))
    const { body } = await redeem(sandbox, world.tenantId, { code })
    expect(body['scope']).toBe('openid https://globaldisco.crm.dynamics.com//user_impersonation')
    expect((await get(INSTANCES, textOf(body['access_token']))).status).toBe(200)
    const fresh = sandbox.control.createWorld()
    const silent = new TestBrowser(sandbox)
    await silent.open(authorizeUrl(fresh.tenantId, { scope }))
    const page = await silent.press('login', { username: `umar@${fresh.domain}` })
    expect(page.status).toBe(200)
  })

  test('for two environments at once there is none', async () => {
    const { tokenFor } = start([CONTOSO, { friendlyName: 'Alpha', urlName: 'alpha', region: 'EMEA' }])
    const both = `${ENVIRONMENT} ${ENVIRONMENT.replace('contoso', 'alpha')}`
    await expect(tokenFor(both)).rejects.toThrow('more than one resource')
  })

  test('for an environment that is gone there is none', async () => {
    await expect(start([]).tokenFor(ENVIRONMENT)).rejects.toThrow(
      'The resource principal named https://contoso.crm4.dynamics.com was not found',
    )
  })
})

describe('both services', () => {
  test('let pages of any origin ask', async () => {
    for (const path of [INSTANCES, WHO]) {
      const answer = await sandboxAt().fetch(new Request(ORIGIN + path, { method: 'OPTIONS' }))
      expect([answer.status, answer.headers.get('access-control-allow-headers')]).toEqual([
        204,
        expect.stringContaining('Authorization'),
      ])
    }
  })

  test('meet faults and latency, stand in the journal without tokens, and answer as described', async () => {
    const { sandbox, world, list, who } = start()
    sandbox.control.addFaults(world.tenantId, [
      { on: `GET ${INSTANCES}`, do: { status: 429, retryAfter: 7 } },
      { on: 'GET /dataverse/*/api/data/v9.2/WhoAmI', do: { drop: 'before' } },
    ])
    const limited = await list()
    expect([limited.status, limited.headers.get('retry-after'), limited.body.error.code]).toEqual([
      429,
      '7',
      '0x80072322',
    ])
    await expect(who()).rejects.toThrow(TypeError)
    await list('?$select=Id')
    await who()
    await list('?$top=1')
    const entries = sandbox.control.journal(world.tenantId)
    expect(entries.map(({ status }) => status)).toEqual([429, 0, 200, 200, 400])
    expect(checkJournal(entries)).toEqual([])
    expect(checkJournal([{ ...Object(entries[3]), responseBody: { UserId: 'x' } }])).not.toEqual([])
    expect(JSON.stringify(entries)).not.toContain('eyJ')
  })

  test('hang under the prefix', async () => {
    const { sandbox } = openSandbox({ prefix: '/sandbox' })
    for (const [path, status] of [
      [`/sandbox${INSTANCES}`, 401],
      [INSTANCES, 501],
    ] as const)
      expect((await sandbox.fetch(new Request(ORIGIN + path))).status).toBe(status)
  })
})
