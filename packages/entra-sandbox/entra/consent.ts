import { addServicePrincipal, putGrant } from '../directory/changes'
import type { PermissionScope } from '../directory/service-principal'
import { grantId } from '../ids'
import type { Client } from '../options'
import { GRAPH_APP_ID, isAppAdmin, LISTED, type Persona, type World } from '../worlds'
import { allowedScopes, graphScopes } from './scopes'

/** The scopes among those asked that no one has consented to yet, for this person. */
export function missingScopes(
  world: World,
  client: Client,
  person: Persona,
  asked: readonly string[],
): PermissionScope[] {
  const granted = allowedScopes(world, client, GRAPH_APP_ID, person)
  return scopesNamed(world, asked).filter((scope) => scope.value !== null && !granted.has(scope.value))
}

export function scopesNamed(world: World, names: readonly string[]): PermissionScope[] {
  return graphScopes(world).filter((scope) => scope.value !== null && names.includes(scope.value))
}

/** Whether a scope is beyond what this person may allow. */
export function needsAdmin(world: World, person: Persona, scopes: readonly PermissionScope[]): boolean {
  if (isAppAdmin(person) || scopes.length === 0) return false
  return !world.settings.policy.usersMayConsent || scopes.some((scope) => scope.type === 'Admin')
}

/**
 * Writes a consent down as Entra does: the client's service principal, and a grant that holds what was allowed
 * before as well (learn.microsoft.com/entra/identity-platform/permissions-consent-overview).
 */
export function recordConsent(
  world: World,
  client: Client,
  person: Persona,
  scopes: readonly PermissionScope[],
  forEverybody: boolean,
): void {
  const { directory } = world
  const resource = directory.servicePrincipals.find('appId', GRAPH_APP_ID)
  const app = directory.offered.get(client.id)
  if (resource === undefined || app === undefined) return
  const principal =
    directory.servicePrincipals.find('appId', client.id) ??
    addServicePrincipal(world, app, { tags: [LISTED] })
  const consentType = forEverybody ? 'AllPrincipals' : 'Principal'
  const principalId = forEverybody ? null : person.id
  const before = directory.grants.get(grantId(principal.id, resource.id, principalId))
  const all = new Set([...(before?.scope.split(/\s+/) ?? []), ...scopes.map((scope) => scope.value ?? '')])
  putGrant(directory, {
    clientId: principal.id,
    consentType,
    principalId,
    resourceId: resource.id,
    scope: [...all].filter(Boolean).join(' '),
  })
}
