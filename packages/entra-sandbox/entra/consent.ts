import { addServicePrincipal, backingApp, putGrant } from '../directory/changes'
import type { PermissionScope, ServicePrincipal } from '../directory/service-principal'
import { grantId } from '../ids'
import type { Client } from '../options'
import { GRAPH_APP_ID, isAppAdmin, LISTED, OPENID_SCOPES, type Persona, type World } from '../worlds'
import { type AskedScopes, allowedScopes, scopesOfApi } from './scopes'

/** Scopes of one API, with the appId that it has. */
type ApiScopes = { readonly api: string; readonly scopes: readonly PermissionScope[] }

/**
 * What a request asks for, API by API. The scopes of OpenID Connect are Graph's, whatever API the others are of; `.default`
 * stands for all that the client's registration lists of its API.
 */
function scopesByApi(world: World, client: Client, asked: AskedScopes): ApiScopes[] {
  const listed = asked.byDefault ? (client.apis?.[asked.resource] ?? []) : []
  const wanted = new Map<string, string[]>([[asked.resource, [...listed]]])
  for (const name of asked.names) {
    const api = OPENID_SCOPES.includes(name) ? GRAPH_APP_ID : asked.resource
    wanted.set(api, [...(wanted.get(api) ?? []), name])
  }
  return [...wanted].map(([api, names]) => ({
    api,
    scopes: scopesOfApi(world, api).filter(({ value }) => value !== null && names.includes(value)),
  }))
}

/** All scopes that a request asks for. */
export function scopesAsked(world: World, client: Client, asked: AskedScopes): PermissionScope[] {
  return scopesByApi(world, client, asked).flatMap(({ scopes }) => scopes)
}

/**
 * The scopes among those asked that no one has consented to yet, for this person. For `.default` any earlier consent to the
 * API is enough (learn.microsoft.com/entra/identity-platform/scopes-oidc#the-default-scope).
 */
export function missingScopes(
  world: World,
  client: Client,
  person: Persona,
  asked: AskedScopes,
): PermissionScope[] {
  return scopesByApi(world, client, asked).flatMap(({ api, scopes }) => {
    const granted = allowedScopes(world, client, api, person)
    return scopes.filter(
      ({ value }) =>
        value !== null && !granted.has(value) && (granted.size === 0 || asked.names.includes(value)),
    )
  })
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
  asked: AskedScopes,
  forEverybody: boolean,
): void {
  const { directory } = world
  const app = backingApp(world, client.id)
  if (app === undefined) return
  const principal =
    directory.servicePrincipals.find('appId', client.id) ??
    addServicePrincipal(world, app, { tags: [LISTED] })
  const principalId = forEverybody ? null : person.id
  for (const { api, scopes } of scopesByApi(world, client, asked))
    if (scopes.length > 0) addToGrant(world, principal, principalId, { api, scopes })
}

function addToGrant(
  { directory }: World,
  { id: clientId }: ServicePrincipal,
  principalId: string | null,
  { api, scopes }: ApiScopes,
): void {
  const resource = directory.servicePrincipals.find('appId', api)
  if (resource === undefined) return
  const before = directory.grants.get(grantId(clientId, resource.id, principalId))
  const all = new Set([...(before?.scope.split(/\s+/) ?? []), ...scopes.map((scope) => scope.value ?? '')])
  putGrant(directory, {
    clientId,
    consentType: principalId === null ? 'AllPrincipals' : 'Principal',
    principalId,
    resourceId: resource.id,
    scope: [...all].filter(Boolean).join(' '),
  })
}
