import type { Application, RequiredAccess } from '@/lib/graph/gateway'
import { type Api, MICROSOFT_GRAPH } from '@/lib/guide/products'
import type { Run } from '@/lib/guide/run'
import { ProblemError, traceNow } from '@/lib/problem/problem'
import type { Facts } from './facts'

/** The APIs whose permissions the guide asks for, in the guide's order. */
export function apisOf(run: Run): readonly Api[] {
  return [MICROSOFT_GRAPH, run.product.api]
}

/**
 * The permissions to list, ids read from the tenant's own service principals. What to do without an id is the
 * caller's: throw, or show a placeholder.
 */
export function requiredBy(
  run: Run,
  principals: Facts['principals'],
  unknownId: (api: Api, value: string) => string = refuse,
): RequiredAccess[] {
  return apisOf(run).map((api) => ({
    apiAppId: api.appId,
    permissions: api.scopes.map((value) => ({
      id: principals[api.appId]?.permissions.find((one) => one.value === value)?.id ?? unknownId(api, value),
      type: 'Scope',
    })),
  }))
}

/** Whether the application already lists all of them; `false` while the ids are unknown. */
export function lists(application: Application, run: Run, principals: Facts['principals']): boolean {
  return apisOf(run).every((api) => {
    const listed = application.requiredAccess.find((entry) => entry.apiAppId === api.appId)
    return api.scopes.every((value) => {
      const id = principals[api.appId]?.permissions.find((permission) => permission.value === value)?.id
      return id !== undefined && listed?.permissions.some((permission) => permission.id === id) === true
    })
  })
}

/** What is listed already and what is wanted, each permission once. Nothing that was there is dropped. */
export function union(
  listed: readonly RequiredAccess[],
  wanted: readonly RequiredAccess[],
): RequiredAccess[] {
  const byApi = new Map(listed.map((entry) => [entry.apiAppId, entry]))
  for (const { apiAppId, permissions } of wanted) {
    const before = byApi.get(apiAppId)?.permissions ?? []
    const added = permissions.filter(({ id }) => !before.some((permission) => permission.id === id))
    byApi.set(apiAppId, { apiAppId, permissions: [...before, ...added] })
  }
  return [...byApi.values()]
}

function refuse(api: Api, permission: string): never {
  throw new ProblemError({
    kind: 'permission-not-offered',
    api: api.portalName,
    permission,
    trace: traceNow(),
  })
}
