import type { PermissionScope } from '../directory/service-principal'
import { GRAPH_APP_ID, type World } from '../worlds'
import { AadError } from './error'

const GRAPH_NAMES = ['https://graph.microsoft.com', GRAPH_APP_ID]

/** What a client asks for, as names of Graph's delegated scopes, and how it spelled them. */
type AskedScopes = { readonly names: readonly string[]; readonly prefix: string }

export function graphScopes(world: World): readonly PermissionScope[] {
  return world.directory.servicePrincipals.find('appId', GRAPH_APP_ID)?.oauth2PermissionScopes ?? []
}

/**
 * Reads the `scope` parameter. A bare name means Microsoft Graph; `.default` means what was consented before
 * (learn.microsoft.com/entra/identity-platform/scopes-oidc).
 */
export function askedScopes(world: World, clientName: string, text: string): AskedScopes {
  const known = new Map(graphScopes(world).map((scope) => [scope.value?.toLowerCase(), scope.value]))
  const names = new Set<string>()
  let prefix = ''
  for (const asked of text.split(/\s+/).filter(Boolean)) {
    const cut = asked.lastIndexOf('/')
    const resource = cut === -1 ? '' : asked.slice(0, cut).replace(/\/$/, '')
    const name = asked.slice(cut + 1)
    if (cut !== -1 && !GRAPH_NAMES.includes(resource)) throw new AadError(500011, resource, world.displayName)
    if (cut !== -1) prefix = `${resource}/`
    if (name === '.default') continue
    const value = known.get(name.toLowerCase())
    if (value === undefined || value === null) throw new AadError(650053, clientName, name, GRAPH_APP_ID)
    names.add(value)
  }
  return { names: [...names], prefix }
}
