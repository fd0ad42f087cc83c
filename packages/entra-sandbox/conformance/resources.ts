import { z } from 'zod'

/*
 * What Microsoft Graph v1.0 sends, resource by resource: a strict object knows every key, a key without `optional` is
 * in every whole answer. Derived from the pages of learn.microsoft.com/graph/api/resources and from published answers
 * of 2025; it shares nothing with the emulator it checks.
 */

const text = z.string().nullable()
const flag = z.boolean().nullable()
const guid = z.guid()
const texts = z.array(z.string())
/** A moment in UTC: seconds, or up to seven decimals. */
const moment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?Z$/)
const maybeMoment = moment.nullable()

const directoryObject = { id: guid, deletedDateTime: maybeMoment }

export const permissionScope = z.strictObject({
  adminConsentDescription: text,
  adminConsentDisplayName: text,
  id: guid,
  isEnabled: z.boolean(),
  type: z.enum(['User', 'Admin']),
  userConsentDescription: text,
  userConsentDisplayName: text,
  value: text,
  origin: text.optional(),
})

export const appRole = z.strictObject({
  allowedMemberTypes: texts,
  description: text,
  displayName: text,
  id: guid,
  isEnabled: z.boolean(),
  value: text,
  origin: text.optional(),
})

const info = z.strictObject({
  logoUrl: text,
  marketingUrl: text,
  privacyStatementUrl: text,
  supportUrl: text,
  termsOfServiceUrl: text,
})

const secret = {
  customKeyIdentifier: text,
  displayName: text,
  endDateTime: moment,
  hint: text,
  keyId: guid,
  startDateTime: moment,
}
/** An entry that is read: its value is never there. */
const passwordCredential = z.strictObject({ ...secret, secretText: z.null() })
/** The one answer with a value. */
export const newPasswordCredential = z.strictObject({ ...secret, secretText: z.string() })

const keyCredential = z.looseObject({ keyId: guid })
const verifiedPublisher = z.strictObject({
  displayName: text,
  verifiedPublisherId: text,
  addedDateTime: maybeMoment,
})
const redirectUris = z.strictObject({ redirectUris: texts })

const optionalClaim = z.strictObject({
  name: z.string(),
  source: text,
  essential: z.boolean(),
  additionalProperties: texts,
})

export const application = z.strictObject({
  ...directoryObject,
  addIns: z.array(z.unknown()),
  api: z.strictObject({
    acceptMappedClaims: flag,
    knownClientApplications: z.array(guid),
    oauth2PermissionScopes: z.array(permissionScope),
    preAuthorizedApplications: z.array(
      z.strictObject({ appId: guid, delegatedPermissionIds: z.array(guid) }),
    ),
    requestedAccessTokenVersion: z.int().nullable(),
  }),
  appId: guid,
  appRoles: z.array(appRole),
  applicationTemplateId: text,
  certification: z.unknown(),
  createdByAppId: text.optional(),
  createdDateTime: maybeMoment,
  defaultRedirectUri: text,
  description: text,
  disabledByMicrosoftStatus: text,
  displayName: z.string(),
  groupMembershipClaims: text,
  identifierUris: texts,
  info,
  isDeviceOnlyAuthSupported: flag,
  isDisabled: flag.optional(),
  isFallbackPublicClient: flag,
  keyCredentials: z.array(keyCredential),
  nativeAuthenticationApisEnabled: text,
  notes: text,
  optionalClaims: z
    .strictObject({
      accessToken: z.array(optionalClaim),
      idToken: z.array(optionalClaim),
      saml2Token: z.array(optionalClaim),
    })
    .nullable(),
  parentalControlSettings: z.strictObject({
    countriesBlockedForMinors: texts,
    legalAgeGroupRule: z.string(),
  }),
  passwordCredentials: z.array(passwordCredential),
  publicClient: redirectUris,
  publisherDomain: text,
  requestSignatureVerification: z.unknown(),
  requiredResourceAccess: z.array(
    z.strictObject({
      resourceAppId: guid,
      resourceAccess: z.array(z.strictObject({ id: guid, type: z.enum(['Scope', 'Role']) })),
    }),
  ),
  samlMetadataUrl: text,
  serviceManagementReference: text,
  servicePrincipalLockConfiguration: z.unknown(),
  signInAudience: z.string(),
  spa: redirectUris,
  tags: texts,
  tokenEncryptionKeyId: text,
  uniqueName: text,
  verifiedPublisher,
  web: z.strictObject({
    homePageUrl: text,
    implicitGrantSettings: z.strictObject({
      enableAccessTokenIssuance: z.boolean(),
      enableIdTokenIssuance: z.boolean(),
    }),
    logoutUrl: text,
    redirectUriSettings: z.array(z.strictObject({ uri: z.string(), index: z.int().nullable() })),
    redirectUris: texts,
  }),
})

export const servicePrincipal = z.strictObject({
  ...directoryObject,
  accountEnabled: z.boolean(),
  addIns: z.array(z.unknown()),
  alternativeNames: texts,
  appDescription: text,
  appDisplayName: text,
  appId: guid,
  applicationTemplateId: text,
  appOwnerOrganizationId: guid.nullable(),
  appRoleAssignmentRequired: z.boolean(),
  appRoles: z.array(appRole),
  createdByAppId: text.optional(),
  createdDateTime: maybeMoment,
  description: text,
  disabledByMicrosoftStatus: text,
  displayName: z.string(),
  homepage: text,
  info,
  isDisabled: flag.optional(),
  keyCredentials: z.array(keyCredential),
  loginUrl: text,
  logoutUrl: text,
  notes: text,
  notificationEmailAddresses: texts,
  oauth2PermissionScopes: z.array(permissionScope),
  passwordCredentials: z.array(passwordCredential),
  preferredSingleSignOnMode: text,
  preferredTokenSigningKeyThumbprint: text,
  replyUrls: texts,
  resourceSpecificApplicationPermissions: z.array(z.unknown()),
  samlSingleSignOnSettings: z.unknown(),
  servicePrincipalNames: texts,
  servicePrincipalType: z.string(),
  signInAudience: text,
  tags: texts,
  tokenEncryptionKeyId: text,
  verifiedPublisher,
})

export const grant = z.strictObject({
  clientId: guid,
  consentType: z.enum(['AllPrincipals', 'Principal']),
  id: z.string().regex(/^[A-Za-z0-9_-]+$/),
  principalId: guid.nullable(),
  resourceId: guid,
  scope: z.string(),
})
