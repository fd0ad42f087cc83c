import type { Call } from './call'
import { malformed } from './error'

type Row = Readonly<Record<string, unknown>>

/** How one kind of object is shown: its properties in Microsoft's order, and its names in the service. */
export type Shape = {
  readonly set: string
  readonly type: string
  readonly keys: readonly string[]
  /** Whether `$orderby` works without the header of advanced queries. */
  readonly sortsFreely?: boolean
}

/** The properties a request selects, refusing any that the type does not have. */
export function selectedKeys(shape: Shape, select: readonly string[] | undefined): readonly string[] {
  if (select === undefined || select.includes('*')) return shape.keys
  for (const name of select) {
    if (!shape.keys.includes(name))
      throw malformed(
        `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type 'microsoft.graph.${shape.type}'.`,
      )
  }
  // What says of which type an object is cannot be left out.
  return shape.keys.filter((key) => key.startsWith('@') || select.includes(key))
}

export function project(row: Row, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => key in row).map((key) => [key, row[key]]))
}

/** The address of the metadata that describes an answer. */
export function contextOf(call: Pick<Call, 'links' | 'query'>, shape: Shape, one: boolean): string {
  const select = call.query.select === undefined ? '' : `(${call.query.select.join(',')})`
  return call.links.graph(`/$metadata#${shape.set}${select}${one ? '/$entity' : ''}`)
}

/** One object, complete or as selected, with its context first. */
export function entity(call: Pick<Call, 'links' | 'query'>, shape: Shape, row: Row): Record<string, unknown> {
  return {
    '@odata.context': contextOf(call, shape, true),
    ...project(row, selectedKeys(shape, call.query.select)),
  }
}

export const APPLICATION: Shape = {
  set: 'applications',
  type: 'application',
  keys: [
    'id',
    'deletedDateTime',
    'isFallbackPublicClient',
    'appId',
    'applicationTemplateId',
    'identifierUris',
    'createdDateTime',
    'displayName',
    'isDeviceOnlyAuthSupported',
    'groupMembershipClaims',
    'optionalClaims',
    'addIns',
    'publisherDomain',
    'samlMetadataUrl',
    'signInAudience',
    'tags',
    'tokenEncryptionKeyId',
    'api',
    'appRoles',
    'publicClient',
    'info',
    'keyCredentials',
    'parentalControlSettings',
    'passwordCredentials',
    'requiredResourceAccess',
    'uniqueName',
    'web',
    'certification',
    'createdByAppId',
    'defaultRedirectUri',
    'description',
    'disabledByMicrosoftStatus',
    'isDisabled',
    'nativeAuthenticationApisEnabled',
    'notes',
    'requestSignatureVerification',
    'serviceManagementReference',
    'servicePrincipalLockConfiguration',
    'spa',
    'verifiedPublisher',
  ],
}

export const SERVICE_PRINCIPAL: Shape = {
  set: 'servicePrincipals',
  type: 'servicePrincipal',
  keys: [
    'id',
    'deletedDateTime',
    'accountEnabled',
    'alternativeNames',
    'appDescription',
    'appDisplayName',
    'appId',
    'applicationTemplateId',
    'appOwnerOrganizationId',
    'appRoleAssignmentRequired',
    'createdDateTime',
    'description',
    'disabledByMicrosoftStatus',
    'displayName',
    'homepage',
    'loginUrl',
    'logoutUrl',
    'notes',
    'notificationEmailAddresses',
    'preferredSingleSignOnMode',
    'preferredTokenSigningKeyThumbprint',
    'replyUrls',
    'servicePrincipalNames',
    'servicePrincipalType',
    'signInAudience',
    'tags',
    'tokenEncryptionKeyId',
    'samlSingleSignOnSettings',
    'addIns',
    'appRoles',
    'info',
    'keyCredentials',
    'oauth2PermissionScopes',
    'passwordCredentials',
    'resourceSpecificApplicationPermissions',
    'verifiedPublisher',
  ],
}

export const GRANT: Shape = {
  set: 'oauth2PermissionGrants',
  type: 'oAuth2PermissionGrant',
  keys: ['id', 'clientId', 'consentType', 'principalId', 'resourceId', 'scope'],
}
