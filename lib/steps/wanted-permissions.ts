import type { Application, RequiredAccess, ServicePrincipal } from '@/lib/graph/gateway'
import { type Api, canBeListedAnyway } from '@/lib/guide/guide'
import { isListedOnly, type Run } from '@/lib/guide/run'
import { ProblemError, traceNow } from '@/lib/problem/problem'
import type { Facts } from './facts'

/** The APIs whose permissions the guide asks for, in the guide's order. */
export function apisOf(run: Pick<Run, 'product'>): readonly Api[] {
  return run.product.apis
}

/** Every application id that these APIs may have in the tenant. */
export function apiIdsOf(run: Run): readonly string[] {
  return apisOf(run).flatMap((api) => api.appIds)
}

/** The state of an API in this tenant. `principal` is `undefined` until it was read. */
type ApiHere = {
  appId: string
  principal: ServicePrincipal | null | undefined
  /** The permissions are listed by their published ids: the tenant does not have the API, and a person chose to go on. */
  listedOnly: boolean
}

/** The facts that decide it. */
type Known = Pick<Facts, 'application' | 'principals' | 'listAnyway'>

/**
 * Chooses among several ids under which Microsoft offers an API: the one that the application lists already, else the
 * first that offers the permissions in this tenant, else the first that exists, else the first of all.
 */
export function apiHere(api: Api, { application, principals, listAnyway }: Known): ApiHere {
  const there = api.appIds.filter((appId) => principals[appId])
  const offering = there.filter((appId) => offers(principals[appId], api))
  const listed = offering.find(
    (appId) =>
      application &&
      listsAll(
        application,
        appId,
        api.scopes.map((scope) => offeredId(principals[appId], scope)),
      ),
  )
  const appId = listed ?? offering[0] ?? there[0] ?? api.appIds[0]
  const principal = principals[appId]
  const chosen = listAnyway === true || isListedOnly(application?.tags ?? [], api)
  return { appId, principal, listedOnly: chosen && offering.length === 0 && canBeListedAnyway(api) }
}

/** Whether a service principal offers every permission that the guide asks for. */
export function offers(principal: ServicePrincipal | null | undefined, api: Api): boolean {
  return api.scopes.every((scope) => offeredId(principal, scope) !== undefined)
}

/**
 * The permissions to list, with ids from the tenant's own service principals. `unknownId` is called for a permission
 * without a known id: the caller decides whether to throw or to show a placeholder.
 */
export function requiredBy(
  run: Run,
  facts: Known,
  unknownId: (api: Api, value: string) => string = refuse,
): RequiredAccess[] {
  return apisOf(run).map((api) => {
    const here = apiHere(api, facts)
    return {
      apiAppId: here.appId,
      permissions: api.scopes.map((value) => ({
        id: idOf(here, api, value) ?? unknownId(api, value),
        type: 'Scope',
      })),
    }
  })
}

/** Whether the application lists all permissions; `false` while the ids are unknown. */
export function lists(application: Application, run: Run, facts: Known): boolean {
  return missingPermissions(application, run, facts).length === 0
}

/** The values that the application does not list. One whose id is unknown counts as missing. */
export function missingPermissions(application: Application, run: Run, facts: Known): string[] {
  return apisOf(run).flatMap((api) => {
    const here = apiHere(api, facts)
    return api.scopes.filter((value) => !listsAll(application, here.appId, [idOf(here, api, value)]))
  })
}

/** Merges listed and wanted permissions, each once. Nothing that was listed is dropped. */
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

function idOf({ principal, listedOnly }: ApiHere, api: Api, value: string): string | undefined {
  return offeredId(principal, value) ?? (listedOnly ? api.publishedIds[value] : undefined)
}

function offeredId(principal: ServicePrincipal | null | undefined, scope: string): string | undefined {
  return principal?.permissions.find(({ value }) => value === scope)?.id
}

function listsAll(application: Application, apiAppId: string, ids: readonly (string | undefined)[]): boolean {
  const listed = application.requiredAccess.find((entry) => entry.apiAppId === apiAppId)
  return ids.every((id) => id !== undefined && listed?.permissions.some((one) => one.id === id) === true)
}

function refuse(api: Api, permission: string): never {
  throw new ProblemError({
    kind: 'permission-not-offered',
    api: api.portalName,
    permission,
    trace: traceNow(),
  })
}
