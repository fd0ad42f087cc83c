import { expect, test } from 'vitest'
import { z } from 'zod'
import { ask, codeOf, sandboxAt, tokenOf } from '../testing'

const MULTITENANT = { signInAudience: 'AzureADMultipleOrgs' }

async function start() {
  const sandbox = sandboxAt()
  const world = sandbox.control.createWorld({ seed: 'unverified-uri' })
  const token = await tokenOf(sandbox, world)
  const graph = (request: string, body?: unknown) => ask(sandbox, token, request, body)
  const [app] = z
    .array(z.object({ id: z.string(), appId: z.string() }))
    .parse((await graph('GET /applications')).body['value'])
  if (app === undefined) throw new Error('the seed has an application')
  return { world, graph, app }
}

test('an application with an address elsewhere cannot become multitenant', async () => {
  const { graph, app } = await start()
  const refused = await graph(`PATCH /applications/${app.id}`, MULTITENANT)
  expect([refused.status, codeOf(refused)]).toEqual([400, 'HostNameNotOnVerifiedDomain'])
  expect(JSON.stringify(refused.body)).toContain('must use a verified domain of the organization')
  expect((await graph(`PATCH /applications/${app.id}`, { displayName: 'Other' })).status).toBe(204)
})

test.each([
  ['no address', () => []],
  ['one by its own id', (_: string, appId: string) => [`api://${appId}`, `api://${appId}/more`]],
  ['one by its tenant', (_: string, __: string, tenantId: string) => [`api://${tenantId}/crm`]],
  ['one on a verified domain', (domain: string) => [`https://${domain}/crm`]],
  ['one below a verified domain', (domain: string) => [`https://crm.${domain}`]],
])('%s is in no one’s way', async (_what, urisFor) => {
  const { world, graph, app } = await start()
  const identifierUris = urisFor(world.domain, app.appId, world.tenantId)
  expect((await graph(`PATCH /applications/${app.id}`, { identifierUris, ...MULTITENANT })).status).toBe(204)
})

test('a new application for every tenant is measured in the same way', async () => {
  const { graph } = await start()
  const body = { displayName: 'x', ...MULTITENANT, identifierUris: ['https://evil.example'] }
  expect(codeOf(await graph('POST /applications', body))).toBe('HostNameNotOnVerifiedDomain')
})
