import fc from 'fast-check'
import { expect, inject, test } from 'vitest'
import { z } from 'zod'
import { grantId } from '../ids'
import { ask, type GraphAnswer, sandboxAt, tokenOf } from '../testing'

/* Any order of calls keeps the directory consistent, whether readers are behind or not. */

const NAMES = ['one', 'two', 'three']
const FIRST_PARTY = ['00000007-0000-0000-c000-000000000000', '38c77d00-5fcb-4cce-9d93-af4738258e3c']

// Small numbers meet the same few objects again and again.
const pick = fc.nat({ max: 3 })
const step = fc.oneof(
  fc.record({ do: fc.constant('upsert' as const), name: fc.constantFrom(...NAMES) }),
  fc.record({ do: fc.constant('create' as const), name: fc.option(fc.constantFrom(...NAMES)) }),
  fc.record({ do: fc.constantFrom('principal' as const, 'delete' as const, 'secret' as const), pick }),
  fc.record({ do: fc.constant('first-party' as const), appId: fc.constantFrom(...FIRST_PARTY) }),
  fc.record({ do: fc.constant('grant' as const), pick, other: pick, forAda: fc.boolean() }),
  fc.record({ do: fc.constantFrom('regrant' as const, 'ungrant' as const), pick }),
  fc.record({ do: fc.constantFrom('dismiss' as const, 'restore' as const, 'purge' as const), pick }),
)
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

const rows = z.array(z.looseObject({ id: z.string() }))
const everything = z.object({
  personas: rows,
  applications: z.array(z.object({ id: z.string(), appId: z.string(), uniqueName: z.string().nullable() })),
  deletedApplications: z.array(
    z.object({ id: z.string(), appId: z.string(), uniqueName: z.string().nullable() }),
  ),
  servicePrincipals: z.array(z.object({ id: z.string(), appId: z.string() })),
  deletedServicePrincipals: rows,
  oauth2PermissionGrants: z.array(
    z.object({
      id: z.string(),
      clientId: z.string(),
      resourceId: z.string(),
      principalId: z.string().nullable(),
    }),
  ),
})
type Everything = z.output<typeof everything>

function unique(values: readonly (string | null)[]): void {
  const given = values.filter((value) => value !== null)
  expect(new Set(given).size).toBe(given.length)
}

function checkWhole(whole: Everything, gone: Set<string>): void {
  const apps = [...whole.applications, ...whole.deletedApplications]
  unique(apps.map((app) => app.appId))
  unique(apps.map((app) => app.uniqueName))
  unique(whole.servicePrincipals.map((principal) => principal.appId))
  const objects = [...apps, ...whole.servicePrincipals, ...whole.deletedServicePrincipals]
  unique(objects.map((object) => object.id))
  for (const { id } of objects) expect(gone.has(id)).toBe(false)
  const principals = new Set(whole.servicePrincipals.map((principal) => principal.id))
  for (const grant of whole.oauth2PermissionGrants) {
    expect(principals.has(grant.clientId) && principals.has(grant.resourceId)).toBe(true)
    expect(grant.id).toBe(grantId(grant.clientId, grant.resourceId, grant.principalId))
  }
}

type Graph = (request: string, body?: unknown, headers?: Record<string, string>) => Promise<GraphAnswer>

async function take(graph: Graph, whole: Everything, action: Step): Promise<void> {
  const at = <Row>(list: readonly Row[], index: number): Row | undefined =>
    list[index % Math.max(list.length, 1)]
  const upsert = { prefer: 'create-if-missing' }
  switch (action.do) {
    case 'upsert':
      await graph(`PATCH /applications(uniqueName='${action.name}')`, { displayName: 'x' }, upsert)
      return
    case 'create':
      await graph('POST /applications', { displayName: 'x', uniqueName: action.name })
      return
    case 'principal':
      await graph('POST /servicePrincipals', { appId: at(whole.applications, action.pick)?.appId })
      return
    case 'first-party':
      await graph(`PATCH /servicePrincipals(appId='${action.appId}')`, {}, upsert)
      return
    case 'delete':
      await graph(`DELETE /applications/${at(whole.applications, action.pick)?.id}`)
      return
    case 'secret':
      await graph(`POST /applications/${at(whole.applications, action.pick)?.id}/addPassword`, {})
      return
    case 'grant':
      await graph('POST /oauth2PermissionGrants', {
        clientId: at(whole.servicePrincipals, action.pick)?.id,
        resourceId: at(whole.servicePrincipals, action.other)?.id,
        consentType: action.forAda ? 'Principal' : 'AllPrincipals',
        principalId: action.forAda ? whole.personas[0]?.id : null,
        scope: 'x',
      })
      return
    case 'regrant':
      await graph(`PATCH /oauth2PermissionGrants/${at(whole.oauth2PermissionGrants, action.pick)?.id}`, {
        scope: 'y',
      })
      return
    case 'ungrant':
      await graph(`DELETE /oauth2PermissionGrants/${at(whole.oauth2PermissionGrants, action.pick)?.id}`)
      return
    case 'dismiss':
      await graph(`DELETE /servicePrincipals/${at(whole.servicePrincipals, action.pick)?.id}`)
      return
    case 'restore':
    case 'purge': {
      const deleted = [...whole.deletedApplications, ...whole.deletedServicePrincipals]
      const path = `/directory/deletedItems/${at(deleted, action.pick)?.id}`
      await graph(action.do === 'restore' ? `POST ${path}/restore` : `DELETE ${path}`)
      return
    }
    default:
      action satisfies never
  }
}

test('any order of calls keeps the directory consistent', async () => {
  const sandbox = sandboxAt({})
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 10, maxLength: 40 }),
      fc.option(fc.integer({ min: 1, max: 3 })),
      async (steps, calls) => {
        const world = sandbox.control.createWorld()
        const token = await tokenOf(sandbox, world)
        sandbox.control.change(world.tenantId, { replication: calls === null ? null : { calls } })
        const graph: Graph = (request, body, headers) => ask(sandbox, token, request, body, headers)
        const look = (): Everything => everything.parse(sandbox.control.world(world.tenantId))
        const gone = new Set<string>()
        for (const action of steps) {
          const before = look()
          // The token's own consent may go; then calls are refused, which keeps the directory consistent too.
          await take(graph, before, action)
          const after = look()
          const left = new Set(JSON.stringify(after).match(/[0-9a-f-]{36}/g))
          for (const { id } of [...before.deletedApplications, ...before.deletedServicePrincipals])
            if (!left.has(id)) gone.add(id)
          checkWhole(after, gone)
        }
      },
    ),
    { numRuns: 100 * inject('share') },
  )
}, 60_000)
