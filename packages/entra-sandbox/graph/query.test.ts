import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { ask, codeOf, type GraphAnswer, sandboxAt, textOf, tokenOf } from '../testing'

const EVENTUAL = { consistencylevel: 'eventual' }
let graph: (request: string, headers?: Record<string, string>) => Promise<GraphAnswer>

beforeAll(async () => {
  const sandbox = sandboxAt()
  const world = sandbox.control.createWorld()
  const token = await tokenOf(sandbox, world)
  graph = (request, headers) => ask(sandbox, token, request, undefined, headers)
  for (const [displayName, tag] of [
    ['Alpha', 'one'],
    ['Beta', 'two'],
    ["Gamma's", 'two'],
  ])
    await ask(sandbox, token, 'POST /applications', { displayName, tags: [tag] })
})

const row = z.object({ displayName: z.string() })
const namesOf = (answer: GraphAnswer): string[] =>
  z
    .array(row)
    .parse(answer.body['value'])
    .map((app) => app.displayName)

test.each([
  ["displayName eq 'alpha'", ['Alpha']],
  ["displayName eq 'Gamma''s'", ["Gamma's"]],
  ["displayName in ('Alpha','Beta')", ['Alpha', 'Beta']],
  ["startswith(displayName,'be')", ['Beta']],
  ["tags/any(t:t eq 'two')", ['Beta', "Gamma's"]],
  ["tags/any(t: startsWith(t,'o'))", ['Alpha']],
  ["tags/any(t:t eq 'two') and displayName eq 'Beta'", ['Beta']],
  [
    "(displayName eq 'Alpha' or displayName eq 'Beta') and createdDateTime ge 2020-01-01T00:00:00Z",
    ['Alpha', 'Beta'],
  ],
  ["identifierUris/any(u:u eq 'api://x')", []],
])('$filter=%s needs no header', async (filter, names) => {
  expect(namesOf(await graph(`GET /applications?$filter=${encodeURIComponent(filter)}`))).toEqual(names)
})

test.each([
  ["$filter=displayName ne 'Alpha'", ['Beta', "Gamma's"]],
  ["$filter=not(startswith(displayName,'A'))", ['Beta', "Gamma's"]],
  ["$filter=endswith(displayName,'a')", ['Alpha', 'Beta']],
  ['$orderby=displayName desc', ["Gamma's", 'Beta', 'Alpha']],
  ["$filter=tags/any(t:t eq 'two')&$orderby=displayName desc", ["Gamma's", 'Beta']],
])('%s is advanced: refused alone, answered with header and $count', async (query, names) => {
  const refused = await graph(`GET /applications?${query}`)
  expect([refused.status, codeOf(refused)]).toEqual([400, 'Request_UnsupportedQuery'])
  const answer = await graph(`GET /applications?${query}&$count=true`, EVENTUAL)
  expect(namesOf(answer)).toEqual(names)
  expect(answer.body['@odata.count']).toBe(names.length)
})

test('$search wants its header and finds words', async () => {
  const refused = await graph('GET /applications?$search="displayName:amma"')
  expect(JSON.stringify(refused.body)).toContain("'ConsistencyLevel: eventual'")
  expect(namesOf(await graph('GET /applications?$search="displayName:amma"', EVENTUAL))).toEqual(["Gamma's"])
})

test('$count is ignored without its header, /$count refused', async () => {
  expect((await graph('GET /applications?$count=true')).body).not.toHaveProperty('@odata.count')
  const refused = await graph('GET /applications/$count')
  expect([refused.status, codeOf(refused)]).toEqual([400, 'Request_BadRequest'])
})

test('pages follow each other by their links', async () => {
  const first = await graph("GET /applications?$top=1&$select=displayName&$filter=tags/any(t:t eq 'two')")
  expect(namesOf(first)).toEqual(['Beta'])
  const link = new URL(textOf(first.body['@odata.nextLink']))
  const second = await graph(`GET ${link.pathname.replace('/v1.0', '')}${link.search}`)
  expect(namesOf(second)).toEqual(["Gamma's"])
  expect(second.body).not.toHaveProperty('@odata.nextLink')
})

test('$select leaves out everything else and shows in the context', async () => {
  const { body } = await graph('GET /applications?$select=displayName,appId&$top=1')
  expect(Object.keys(Object(body['value'])[0])).toEqual(['appId', 'displayName'])
  expect(body['@odata.context']).toContain('$metadata#applications(displayName,appId)')
})

test('myorganization is another name of the same place, and metadata can be declined', async () => {
  const answer = await graph('GET /myorganization/applications?$top=1', {
    accept: 'application/json;odata.metadata=none',
  })
  expect(answer.status).toBe(200)
  expect(answer.body).not.toHaveProperty('@odata.context')
})

test.each([
  [
    "GET /servicePrincipals?$filter=appId eq '00000003-0000-0000-c000-000000000000'&$select=displayName",
    'Microsoft Graph',
  ],
  [
    "GET /servicePrincipals?$filter=servicePrincipalNames/any(c:c eq '00000007-0000-0000-c000-000000000000')",
    'Dataverse',
  ],
])('%s', async (request, name) => {
  expect(namesOf(await graph(request))).toEqual([name])
})

test('deleted items are sorted without a header', async () => {
  const path = '/directory/deletedItems/microsoft.graph.application?$orderby=deletedDateTime'
  expect((await graph(`GET ${path}`)).status).toBe(200)
})

test('grants are filtered by eq on their ends alone', async () => {
  const refused = await graph("GET /oauth2PermissionGrants?$filter=startswith(clientId,'0')")
  expect(refused.status).toBe(400)
  const none = await graph(
    "GET /oauth2PermissionGrants?$filter=clientId eq 'x' and consentType eq 'AllPrincipals'",
  )
  expect(none.body['value']).toEqual([])
})
