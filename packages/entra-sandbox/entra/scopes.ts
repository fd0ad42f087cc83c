import { grantedScopes } from '../directory/directory'
import type { PermissionScope, ServicePrincipal } from '../directory/service-principal'
import type { Client } from '../options'
import {
  addressesOf,
  DATAVERSE_APP_ID,
  DISCOVERY,
  GRAPH_APP_ID,
  OPENID_SCOPES,
  type Persona,
  type World,
} from '../worlds'
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

/** The delegated scopes that an API offers in this tenant. */
export function scopesOfApi(world: World, appId: string): readonly PermissionScope[] {
  return world.directory.servicePrincipals.find('appId', appId)?.oauth2PermissionScopes ?? []
}

/** What a client may do for a person: granted in this tenant, or allowed by Microsoft to a client of its own. */
export function allowedScopes(world: World, client: Client, resource: string, person: Persona): Set<string> {
  const granted = grantedScopes(world.directory, client.id, resource, person.id)
  return new Set([...(client.preauthorized?.[resource] ?? []), ...granted])
}

/**
 * The API that goes by a name, with or without one or two slashes behind it. Throws an AadError where the tenant has none, or
 * has switched it off.
 */
export function apiNamed(world: World, spelled: string): ServicePrincipal {
  const name = spelled.replace(/\/{1,2}$/, '')
  const { servicePrincipals } = world.directory
  const same = (known: string): boolean => known.replace(/\/$/, '') === name
  const api = isDataverse(world, name)
    ? servicePrincipals.find('appId', DATAVERSE_APP_ID)
    : servicePrincipals.all().find((known) => known.servicePrincipalNames.some(same))
  if (name === '' || api === undefined) throw new AadError(500011, name, world.displayName)
  if (!api.accountEnabled) throw new AadError(500014, name)
  return api
}

/** Each environment is a resource of its own, and so is the service that lists them; all belong to one application. */
function isDataverse({ settings }: World, name: string): boolean {
  const hosts = settings.environments.flatMap((environment) => Object.values(addressesOf(environment)))
  return [DISCOVERY, ...hosts].includes(name)
}

/**
 * Reads the `scope` parameter. A bare name means Microsoft Graph; `.default` means what was consented before
 * (learn.microsoft.com/entra/identity-platform/scopes-oidc).
 */
export function askedScopes(world: World, client: Client, text: string): AskedScopes {
  const names = new Set<string>()
  const apis = new Set<string>()
  const spellings = new Set<string>()
  const appIdOf = apiFinder(world)
  let prefix = ''
  let byDefault = false
  for (const asked of text.split(/\s+/).filter(Boolean)) {
    const { api, name } = partsOf(asked)
    const appId = appIdOf(api)
    prefix = api || prefix
    if (api !== '') spellings.add(api.replace(/\/{1,2}$/, ''))
    // The scopes of OpenID Connect go with any API.
    if (api !== '' || !OPENID_SCOPES.includes(name)) apis.add(appId)
    if (name === '.default') byDefault = true
    else names.add(known(world, client, appId, name))
  }
  const [resource = GRAPH_APP_ID, ...others] = apis
  // Environments belong to one application, and are still one resource each.
  if (others.length > 0 || spellings.size > 1) throw new AadError(28000, 'scope')
  if (resource !== GRAPH_APP_ID && !isListed(client, resource))
    throw new AadError(
      650057,
      client.id,
      client.displayName,
      prefix.replace(/\/{1,2}$/, ''),
      resource,
      Object.keys(client.apis ?? {}).join(', '),
    )
  return { names: [...names], prefix, byDefault, resource }
}

/** Whether a client may ask for an API at all: its registration lists it, or Microsoft allows it beforehand. */
function isListed({ apis, preauthorized }: Client, appId: string): boolean {
  return apis?.[appId] !== undefined || preauthorized?.[appId] !== undefined
}

/** Finds APIs by name, each once: in a large tenant that means thousands of service principals. No name is Graph. */
function apiFinder(world: World): (api: string) => string {
  const found = new Map([['', GRAPH_APP_ID]])
  return (api) => {
    const appId = found.get(api) ?? apiNamed(world, api).appId
    found.set(api, appId)
    return appId
  }
}

/** The API with the slash behind it, empty for a bare name, and the name. */
function partsOf(asked: string): { api: string; name: string } {
  const cut = asked.lastIndexOf('/') + 1
  return { api: asked.slice(0, cut), name: asked.slice(cut) }
}

function known(world: World, client: Client, appId: string, name: string): string {
  const value = scopesOfApi(world, appId).find(
    (scope) => scope.value?.toLowerCase() === name.toLowerCase(),
  )?.value
  if (value === undefined || value === null) throw new AadError(650053, client.displayName, name, appId)
  return value
}
