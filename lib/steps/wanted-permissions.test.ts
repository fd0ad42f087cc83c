import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Application, RequiredAccess, ServicePrincipal } from '@/lib/graph/gateway'
import { ProblemError } from '@/lib/problem/problem'
import { runOf } from './testing/page'
import { apisOf, lists, requiredBy, union } from './wanted-permissions'

const GRAPH = '00000003-0000-0000-c000-000000000000'
const DATAVERSE = '00000007-0000-0000-c000-000000000000'
const run = runOf()

function principal(appId: string, values: readonly string[]): ServicePrincipal {
  const permissions = values.map((value) => ({ id: `id of ${value}`, value }))
  return { objectId: `object of ${appId}`, appId, displayName: appId, enabled: true, permissions }
}

const PRINCIPALS = {
  [GRAPH]: principal(GRAPH, ['offline_access', 'User.Read', 'openid', 'email']),
  [DATAVERSE]: principal(DATAVERSE, ['user_impersonation']),
}

const APPLICATION: Application = {
  objectId: 'o',
  appId: 'a',
  displayName: 'Unified.to',
  uniqueName: null,
  tags: [],
  createdAt: '',
  signInAudience: 'AzureADMultipleOrgs',
  redirectUris: [],
  otherRedirectUris: [],
  certificates: 0,
  requiredAccess: [],
  secrets: [],
}

test('the APIs are Microsoft Graph and the product’s own, in the guide’s order', () => {
  expect(apisOf(run).map(({ appIds }) => appIds)).toEqual([[GRAPH], [DATAVERSE]])
})

test('the ids come from the tenant’s own service principals', () => {
  expect(requiredBy(run, { principals: PRINCIPALS })).toEqual([
    {
      apiAppId: GRAPH,
      permissions: ['openid', 'email', 'offline_access'].map((value) => ({
        id: `id of ${value}`,
        type: 'Scope',
      })),
    },
    { apiAppId: DATAVERSE, permissions: [{ id: 'id of user_impersonation', type: 'Scope' }] },
  ])
})

test.each([
  ['has no such permission', { ...PRINCIPALS, [DATAVERSE]: principal(DATAVERSE, ['other']) }],
  ['is not in the tenant', { ...PRINCIPALS, [DATAVERSE]: null }],
  ['was never read', { [GRAPH]: PRINCIPALS[GRAPH] ?? null }],
])('an API that %s stops the step and names the API and the permission', (_, principals) => {
  try {
    requiredBy(run, { principals })
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(ProblemError)
    expect(error).toMatchObject({
      problem: { kind: 'permission-not-offered', api: 'Dynamics CRM', permission: 'user_impersonation' },
    })
  }
})

test('an application lists either all permissions or not all', () => {
  const wanted = requiredBy(run, { principals: PRINCIPALS })
  const all = { ...APPLICATION, requiredAccess: wanted }
  expect(lists(all, run, { principals: PRINCIPALS })).toBe(true)
  expect(lists(APPLICATION, run, { principals: PRINCIPALS })).toBe(false)
  expect(lists({ ...all, requiredAccess: wanted.slice(1) }, run, { principals: PRINCIPALS })).toBe(false)
  const [graph, dynamics] = wanted
  if (!graph || !dynamics) throw new Error('two APIs are wanted')
  const without = { ...graph, permissions: graph.permissions.slice(1) }
  expect(lists({ ...all, requiredAccess: [without, dynamics] }, run, { principals: PRINCIPALS })).toBe(false)
  expect(lists(all, run, { principals: {} })).toBe(false)
})

const permission = fc.record({
  id: fc.constantFrom('p1', 'p2', 'p3', 'p4'),
  type: fc.constantFrom('Scope', 'Role'),
})
const entry = fc.record({
  apiAppId: fc.constantFrom('a1', 'a2', 'a3'),
  permissions: fc.uniqueArray(permission, { selector: ({ id }) => id, maxLength: 4 }),
})
const access = fc.uniqueArray(entry, { selector: ({ apiAppId }) => apiAppId, maxLength: 3 })

function pairs(list: readonly RequiredAccess[]): string[] {
  return list.flatMap(({ apiAppId, permissions }) => permissions.map(({ id }) => `${apiAppId} ${id}`))
}

test('a union contains everything from both sides once, and nothing else', () => {
  fc.assert(
    fc.property(access, access, (listed, wanted) => {
      const result = union(listed, wanted)
      expect(new Set(pairs(result))).toEqual(new Set([...pairs(listed), ...pairs(wanted)]))
      expect(pairs(result)).toHaveLength(new Set(pairs(result)).size)
      expect(new Set(result.map(({ apiAppId }) => apiAppId)).size).toBe(result.length)
    }),
  )
})

test('listed permissions keep their type and order', () => {
  fc.assert(
    fc.property(access, access, (listed, wanted) => {
      const result = union(listed, wanted)
      for (const [index, before] of listed.entries()) {
        const after = result[index]
        expect(after?.apiAppId).toBe(before.apiAppId)
        expect(after?.permissions.slice(0, before.permissions.length)).toEqual(before.permissions)
      }
    }),
  )
})

test('a second union changes nothing', () => {
  fc.assert(
    fc.property(access, access, (listed, wanted) => {
      const once = union(listed, wanted)
      expect(union(once, wanted)).toEqual(once)
    }),
  )
})
