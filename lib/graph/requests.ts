import { takesPersonal } from '@/lib/guide/audience'
import type { Purpose } from '@/lib/problem/call'
import type { ApplicationChange, ApplicationDraft, SecretDraft } from './gateway'

/** A request to Graph v1.0, as the plan of a step shows it and as the adapter sends it. */
export type GraphRequest = {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  path: string
  prefer?: string
  body?: object
}

/** A request with what it is for, in words on the screen, and the name of the API where each has a request of its own. */
export type NamedRequest = GraphRequest & { purpose: Purpose; api?: string }

/** Reads who is signed in, where, and with which roles. Sent in one batch. */
export const IDENTITY_REQUESTS = {
  account: { method: 'GET', path: '/me?$select=id,displayName,userPrincipalName' },
  tenant: { method: 'GET', path: '/organization' },
  // Without $top a page has 100 entries, and groups may push a role onto the next page.
  roles: { method: 'GET', path: '/me/transitiveMemberOf?$top=999' },
} as const satisfies Record<string, GraphRequest>

/**
 * A POST instead of the upsert by key. The upsert would change an application that appeared since the last look, and
 * according to reports it does not make the caller an owner. github.com/microsoftgraph/msgraph-bicep-types/issues/154
 */
export function createApplication(draft: ApplicationDraft): NamedRequest {
  const { displayName, uniqueName, signInAudience, redirectUris, tags } = draft
  const body = {
    displayName,
    uniqueName,
    signInAudience,
    web: { redirectUris },
    tags,
    ...tokensFor(signInAudience),
  }
  return { method: 'POST', path: '/applications', body, purpose: 'creates-application' }
}

/** Entra refuses personal accounts together with tokens of version 1. learn.microsoft.com/graph/api/resources/apiapplication */
function tokensFor(audience: string): { api?: { requestedAccessTokenVersion: 2 } } {
  return takesPersonal(audience) ? { api: { requestedAccessTokenVersion: 2 } } : {}
}

/** learn.microsoft.com/graph/api/application-update */
export function updateApplication(objectId: string, change: ApplicationChange): NamedRequest {
  const { redirectUris, requiredAccess, ...rest } = change
  const requiredResourceAccess = requiredAccess?.map((entry) => ({
    resourceAppId: entry.apiAppId,
    resourceAccess: entry.permissions,
  }))
  return {
    method: 'PATCH',
    purpose: requiredAccess ? 'lists-permissions' : 'changes-application',
    path: `/applications/${objectId}`,
    body: {
      ...rest,
      ...tokensFor(rest.signInAudience ?? ''),
      ...(redirectUris ? { web: { redirectUris } } : {}),
      ...(requiredResourceAccess ? { requiredResourceAccess } : {}),
    },
  }
}

/** The service principal of an application that this page registered. The tag lists it in the portal. */
export function addOwnPrincipal(appId: string): NamedRequest {
  return upsertPrincipal(appId, 'adds-own-principal', { tags: ['WindowsAzureActiveDirectoryIntegratedApp'] })
}

/** The service principal of one of Microsoft's APIs. */
export function addApiPrincipal(appId: string): NamedRequest {
  return upsertPrincipal(appId, 'adds-api', {})
}

/** learn.microsoft.com/graph/api/serviceprincipal-update */
export function enablePrincipal(objectId: string): NamedRequest {
  const body = { accountEnabled: true }
  return { method: 'PATCH', path: `/servicePrincipals/${objectId}`, body, purpose: 'enables-principal' }
}

/** An address by key instead of object id is an upsert. learn.microsoft.com/graph/api/serviceprincipal-upsert */
function upsertPrincipal(appId: string, purpose: Purpose, body: object): NamedRequest {
  const key = appId.replaceAll("'", "''")
  const path = `/servicePrincipals(appId='${key}')`
  return { method: 'PATCH', path, prefer: 'create-if-missing', body, purpose }
}

/** Consent for everyone in the tenant. learn.microsoft.com/graph/api/oauth2permissiongrant-post */
export function addGrant(
  clientPrincipalId: string,
  apiPrincipalId: string,
  scopes: readonly string[],
  api: string,
): NamedRequest {
  return {
    method: 'POST',
    purpose: 'adds-consent',
    api,
    path: '/oauth2PermissionGrants',
    body: {
      clientId: clientPrincipalId,
      consentType: 'AllPrincipals',
      resourceId: apiPrincipalId,
      scope: scopes.join(' '),
    },
  }
}

/** learn.microsoft.com/graph/api/oauth2permissiongrant-update */
export function replaceGrantScopes(grantId: string, scopes: readonly string[], api: string): NamedRequest {
  const body = { scope: scopes.join(' ') }
  const path = `/oauth2PermissionGrants/${grantId}`
  return { method: 'PATCH', path, body, purpose: 'extends-consent', api }
}

/** learn.microsoft.com/graph/api/oauth2permissiongrant-delete */
export function removeGrant(grantId: string): NamedRequest {
  return { method: 'DELETE', path: `/oauth2PermissionGrants/${grantId}`, purpose: 'removes-consent' }
}

/** learn.microsoft.com/graph/api/application-addpassword */
export function addSecret(objectId: string, { description, startsAt, expiresAt }: SecretDraft): NamedRequest {
  const passwordCredential = {
    displayName: description,
    startDateTime: startsAt,
    endDateTime: expiresAt,
  }
  const path = `/applications/${objectId}/addPassword`
  return { method: 'POST', path, body: { passwordCredential }, purpose: 'creates-secret' }
}

/** learn.microsoft.com/graph/api/application-removepassword */
export function removeSecret(objectId: string, keyId: string): NamedRequest {
  const path = `/applications/${objectId}/removePassword`
  return { method: 'POST', path, body: { keyId }, purpose: 'removes-secret' }
}

/** learn.microsoft.com/graph/api/application-delete */
export function removeApplication(objectId: string): NamedRequest {
  return { method: 'DELETE', path: `/applications/${objectId}`, purpose: 'removes-application' }
}

/** learn.microsoft.com/graph/api/directory-deleteditems-restore */
export function restoreApplication(objectId: string): NamedRequest {
  const path = `/directory/deletedItems/${objectId}/restore`
  return { method: 'POST', path, body: {}, purpose: 'restores-application' }
}

/** learn.microsoft.com/graph/api/directory-deleteditems-delete */
export function purgeApplication(objectId: string): NamedRequest {
  return { method: 'DELETE', path: `/directory/deletedItems/${objectId}`, purpose: 'purges-application' }
}
