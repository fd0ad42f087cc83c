import { permissions as words } from '@/lib/words/registration/permissions'
import { azRest } from '../az'
import { type Api, apiName, isOfSignIn, permissionName } from '../permissions'
import type { Application } from '../read'
import { advice, ok, type Row, wrong } from '../row'
import type { Wanted } from '../wanted'

type Entry = { api: string; id: string; type: string }

/**
 * The permissions that the registration lists. It grants none of them: the list is what an approval for a complete
 * organization covers. learn.microsoft.com/entra/identity-platform/reference-microsoft-graph-app-manifest
 */
export function permissionRows({ application }: { application: Application }, { apis }: Wanted): Row[] {
  const listed = application.requiredResourceAccess.flatMap(({ resourceAppId, resourceAccess }) =>
    resourceAccess.map(({ id, type }) => ({ api: resourceAppId.toLowerCase(), id: id.toLowerCase(), type })),
  )
  const wanted = apis.flatMap(({ appId, scopes }) =>
    scopes.map(({ id }) => ({ api: appId, id, type: 'Scope' })),
  )
  const extra = listed.filter(({ id, type }) => type === 'Scope' && !has(wanted, id) && !isOfSignIn(id))
  const roles = listed.filter(({ type }) => type !== 'Scope')
  const delegated = listed.filter(({ type }) => type === 'Scope')
  const complete = [...delegated, ...wanted.filter(({ id }) => !has(delegated, id))]
  const mend = [command(application, complete)]
  return [
    ...apis.map((api) => apiRow(application, api, delegated, mend)),
    ...(roles.length > 0 ? [wrong('application-permissions', words.roles(roles.map(named)), mend)] : []),
    ...(extra.length > 0
      ? [advice('more-permissions', words.extra(extra.map(named)), [command(application, without(extra))])]
      : []),
  ]

  function without(unwanted: readonly Entry[]): Entry[] {
    return complete.filter((entry) => !unwanted.includes(entry))
  }
}

function apiRow(application: Application, api: Api, delegated: readonly Entry[], mend: string[]): Row {
  const here = delegated.filter((entry) => entry.api === api.appId)
  const names = api.scopes.map(({ value }) => value)
  const missing = api.scopes.filter(({ id }) => !has(here, id)).map(({ value }) => value)
  if (missing.length === 0) return ok('permissions', words.ok(words.apis[api.kind], names))
  const { appId, displayName } = application
  const about = { api: words.apis[api.kind], missing, appId, displayName }
  // Microsoft lets a page ask for more of Graph than is listed, but for nothing of another API.
  const told = api.kind === 'graph' ? words.missing : words.apiMissing
  return wrong('permissions', told(about), mend)
}

function has(entries: readonly Entry[], id: string): boolean {
  return entries.some((entry) => entry.id === id)
}

function named({ api, id }: Entry): string {
  return `${apiName(api)}: ${permissionName(id)}`
}

function command({ id }: Application, entries: readonly Entry[]): string {
  const apis = [...new Set(entries.map(({ api }) => api))]
  const requiredResourceAccess = apis.map((resourceAppId) => ({
    resourceAppId,
    resourceAccess: entries
      .filter(({ api }) => api === resourceAppId)
      .map((entry) => ({ id: entry.id, type: entry.type })),
  }))
  return azRest('PATCH', `/applications/${id}`, { requiredResourceAccess })
}
