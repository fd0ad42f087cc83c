import { seconds } from '../dates'
import { grantId, newGuid, type Random } from '../ids'
import type { Application, ApplicationSettings } from './application'
import { type Directory, grantsTouching, type OfferedApp } from './directory'
import type { Grant, ServicePrincipal } from './service-principal'

/** What making an object needs, apart from the directory. */
export type Maker = {
  readonly directory: Directory
  readonly tenantId: string
  readonly domain: string
  readonly random: Random
  now(): number
}

const DEFAULTS: Omit<ApplicationSettings, 'displayName'> = {
  isFallbackPublicClient: null,
  identifierUris: [],
  isDeviceOnlyAuthSupported: null,
  groupMembershipClaims: null,
  optionalClaims: null,
  samlMetadataUrl: null,
  signInAudience: 'AzureADMyOrg',
  tags: [],
  tokenEncryptionKeyId: null,
  api: {
    requestedAccessTokenVersion: null,
    acceptMappedClaims: null,
    knownClientApplications: [],
    oauth2PermissionScopes: [],
    preAuthorizedApplications: [],
  },
  appRoles: [],
  publicClient: { redirectUris: [] },
  info: { marketingUrl: null, privacyStatementUrl: null, supportUrl: null, termsOfServiceUrl: null },
  parentalControlSettings: { countriesBlockedForMinors: [], legalAgeGroupRule: 'Allow' },
  requiredResourceAccess: [],
  uniqueName: null,
  web: {
    redirectUris: [],
    homePageUrl: null,
    logoutUrl: null,
    implicitGrantSettings: { enableAccessTokenIssuance: false, enableIdTokenIssuance: false },
    redirectUriSettings: [],
  },
  spa: { redirectUris: [] },
  description: null,
  notes: null,
  serviceManagementReference: null,
  defaultRedirectUri: null,
  servicePrincipalLockConfiguration: null,
  isDisabled: null,
}

const UNVERIFIED = { displayName: null, verifiedPublisherId: null, addedDateTime: null }
const NO_INFO = { logoUrl: null, ...DEFAULTS.info }

/** A new application as Entra fills it, not yet stored. */
export function draftApplication(
  maker: Maker,
  displayName: string,
  madeBy: { appId: string | null; ownerIds: readonly string[] },
): Application {
  return {
    ...DEFAULTS,
    displayName,
    id: newGuid(maker.random),
    deletedDateTime: null,
    appId: newGuid(maker.random),
    applicationTemplateId: null,
    createdDateTime: seconds(maker.now()),
    createdByAppId: madeBy.appId,
    publisherDomain: maker.domain,
    addIns: [],
    info: NO_INFO,
    keyCredentials: [],
    passwordCredentials: [],
    verifiedPublisher: UNVERIFIED,
    disabledByMicrosoftStatus: null,
    certification: null,
    nativeAuthenticationApisEnabled: null,
    requestSignatureVerification: null,
    ownerIds: madeBy.ownerIds,
  }
}

/** The application behind an appId, as another tenant offers it or as this one registered it. */
export function backingApp(maker: Maker, appId: string): OfferedApp | undefined {
  const local = maker.directory.applications.find('appId', appId)
  if (local === undefined) return maker.directory.offered.get(appId)
  return {
    appId,
    displayName: local.displayName,
    ownerTenantId: maker.tenantId,
    signInAudience: local.signInAudience,
    scopes: local.api.oauth2PermissionScopes,
  }
}

/** Makes and stores the service principal of an application. */
export function addServicePrincipal(
  maker: Maker,
  app: OfferedApp,
  settings: Partial<ServicePrincipal> = {},
): ServicePrincipal {
  const local = maker.directory.applications.find('appId', app.appId)
  return maker.directory.servicePrincipals.put({
    id: newGuid(maker.random),
    deletedDateTime: null,
    accountEnabled: true,
    alternativeNames: [],
    appDescription: null,
    appDisplayName: app.displayName,
    appId: app.appId,
    applicationTemplateId: null,
    appOwnerOrganizationId: app.ownerTenantId,
    appRoleAssignmentRequired: false,
    createdDateTime: seconds(maker.now()),
    description: null,
    disabledByMicrosoftStatus: null,
    displayName: app.displayName,
    homepage: local?.web.homePageUrl ?? null,
    loginUrl: null,
    logoutUrl: local?.web.logoutUrl ?? null,
    notes: null,
    notificationEmailAddresses: [],
    preferredSingleSignOnMode: null,
    preferredTokenSigningKeyThumbprint: null,
    replyUrls: replyUrls(local),
    servicePrincipalNames: [app.appId, ...(app.names ?? [])],
    servicePrincipalType: 'Application',
    signInAudience: app.signInAudience,
    tags: [],
    tokenEncryptionKeyId: null,
    samlSingleSignOnSettings: null,
    addIns: [],
    appRoles: local?.appRoles ?? [],
    info: local?.info ?? NO_INFO,
    keyCredentials: [],
    oauth2PermissionScopes: app.scopes,
    passwordCredentials: [],
    resourceSpecificApplicationPermissions: [],
    verifiedPublisher: UNVERIFIED,
    ...settings,
  })
}

function replyUrls(app: Application | undefined): string[] {
  return app === undefined
    ? []
    : [...app.web.redirectUris, ...app.spa.redirectUris, ...app.publicClient.redirectUris]
}

/** Stores an application and lets its service principal, if any, follow what it copies from there. */
export function putApplication(directory: Directory, app: Application): Application {
  directory.applications.put(app)
  const principal = directory.servicePrincipals.find('appId', app.appId)
  if (principal !== undefined) {
    directory.servicePrincipals.put({
      ...principal,
      appDisplayName: app.displayName,
      displayName: app.displayName,
      replyUrls: replyUrls(app),
      signInAudience: app.signInAudience,
      appRoles: app.appRoles,
      info: app.info,
      oauth2PermissionScopes: app.api.oauth2PermissionScopes,
    })
  }
  return app
}

/** Soft delete: the application rests among the deleted, its service principal here goes with it. */
export function deleteApplication(maker: Maker, app: Application, time = maker.now()): void {
  maker.directory.applications.remove(app.id)
  maker.directory.deletedApplications.put({ ...app, deletedDateTime: seconds(time) })
  const principal = maker.directory.servicePrincipals.find('appId', app.appId)
  if (principal !== undefined) deleteServicePrincipal(maker, principal)
}

export function deleteServicePrincipal(maker: Maker, principal: ServicePrincipal): void {
  for (const grant of grantsTouching(maker.directory, principal.id)) maker.directory.grants.remove(grant.id)
  maker.directory.servicePrincipals.remove(principal.id)
  maker.directory.deletedServicePrincipals.put({ ...principal, deletedDateTime: seconds(maker.now()) })
}

/** Stores a grant under its computed id. */
export function putGrant(directory: Directory, grant: Omit<Grant, 'id'>): Grant {
  const id = grantId(grant.clientId, grant.resourceId, grant.principalId)
  return directory.grants.put({
    clientId: grant.clientId,
    consentType: grant.consentType,
    id,
    principalId: grant.principalId,
    resourceId: grant.resourceId,
    scope: grant.scope,
  })
}
