import { grantedScopes } from '../directory/directory'
import type { PermissionScope, ServicePrincipal } from '../directory/service-principal'
import type { Client } from '../options'
import { GRAPH_APP_ID, OPENID_SCOPES, type Persona, type World } from '../worlds'
import { AadError } from './error'

/** What a client asks for: names of delegated scopes, the API they belong to, and how it spelled them. */
export type AskedScopes = {
  readonly names: readonly string[]
  readonly prefix: string
  /** Whether `.default` is among them, which the answer then repeats. */
  readonly byDefault: boolean
  /** The appId of the API. */
  readonly resource: string
}

export function graphScopes(world: World): readonly PermissionScope[] {
  return world.directory.servicePrincipals.find('appId', GRAPH_APP_ID)?.oauth2PermissionScopes ?? []
}

/** What a client may do for a person: granted in this tenant, or allowed by Microsoft to a client of its own. */
export function allowedScopes(world: World, client: Client, resource: string, person: Persona): Set<string> {
  const granted = grantedScopes(world.directory, client.id, resource, person.id)
  return new Set([...(client.preauthorized?.[resource] ?? []), ...granted])
}

/** The API that goes by a name, with or without a slash behind it. */
function apiNamed(world: World, name: string): ServicePrincipal | undefined {
  const same = (known: string): boolean => known.replace(/\/$/, '') === name
  return world.directory.servicePrincipals.all().find((api) => api.servicePrincipalNames.some(same))
}

/**
 * Reads the `scope` parameter. A bare name means Microsoft Graph; `.default` means what was consented before
 * (learn.microsoft.com/entra/identity-platform/scopes-oidc).
 */
export function askedScopes(world: World, client: Client, text: string): AskedScopes {
  const names = new Set<string>()
  const apis = new Set<string>()
  const appIdOf = apiFinder(world)
  let prefix = ''
  let byDefault = false
  for (const asked of text.split(/\s+/).filter(Boolean)) {
    const { api, name } = partsOf(asked)
    const appId = appIdOf(api)
    prefix = api || prefix
    // The scopes of OpenID Connect go with any API.
    if (api !== '' || !OPENID_SCOPES.includes(name)) apis.add(appId)
    if (name === '.default') byDefault = true
    else names.add(known(world, client, appId, name))
  }
  const [resource = GRAPH_APP_ID, ...others] = apis
  if (others.length > 0) throw new AadError(28000, 'scope')
  // What a client's registration asks for is Graph alone; only Microsoft's own clients reach other APIs.
  if (resource !== GRAPH_APP_ID && client.preauthorized?.[resource] === undefined) throw new AadError(650057)
  return { names: [...names], prefix, byDefault, resource }
}

/** Finds APIs by name, each once: in a large tenant that means thousands of service principals. No name is Graph. */
function apiFinder(world: World): (api: string) => string {
  const found = new Map<string, string | undefined>([['', GRAPH_APP_ID]])
  return (api) => {
    const name = api.replace(/\/{1,2}$/, '')
    if (!found.has(name)) found.set(name, apiNamed(world, name)?.appId)
    const appId = api !== '' && name === '' ? undefined : found.get(name)
    if (appId === undefined) throw new AadError(500011, name, world.displayName)
    return appId
  }
}

/** The API with the slash behind it, empty for a bare name, and the name. */
function partsOf(asked: string): { api: string; name: string } {
  const cut = asked.lastIndexOf('/') + 1
  return { api: asked.slice(0, cut), name: asked.slice(cut) }
}

function known(world: World, client: Client, appId: string, name: string): string {
  const scopes = world.directory.servicePrincipals.find('appId', appId)?.oauth2PermissionScopes ?? []
  const value = scopes.find((scope) => scope.value?.toLowerCase() === name.toLowerCase())?.value
  if (value === undefined || value === null) throw new AadError(650053, client.displayName, name, appId)
  return value
}
