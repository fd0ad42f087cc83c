import type { z } from 'zod'
import type { Application, PasswordCredential, permissionScope } from './application'

export type PermissionScope = z.infer<typeof permissionScope>

/** learn.microsoft.com/graph/api/resources/serviceprincipal */
export type ServicePrincipal = {
  readonly id: string
  readonly deletedDateTime: string | null
  readonly accountEnabled: boolean
  readonly alternativeNames: readonly string[]
  readonly appDescription: string | null
  readonly appDisplayName: string
  readonly appId: string
  readonly applicationTemplateId: string | null
  readonly appOwnerOrganizationId: string
  readonly appRoleAssignmentRequired: boolean
  readonly createdDateTime: string
  readonly description: string | null
  readonly disabledByMicrosoftStatus: string | null
  readonly displayName: string
  readonly homepage: string | null
  readonly loginUrl: string | null
  readonly logoutUrl: string | null
  readonly notes: string | null
  readonly notificationEmailAddresses: readonly string[]
  readonly preferredSingleSignOnMode: string | null
  readonly preferredTokenSigningKeyThumbprint: string | null
  readonly replyUrls: readonly string[]
  readonly servicePrincipalNames: readonly string[]
  readonly servicePrincipalType: string
  readonly signInAudience: string
  readonly tags: readonly string[]
  readonly tokenEncryptionKeyId: string | null
  readonly samlSingleSignOnSettings: null
  readonly addIns: readonly never[]
  readonly appRoles: Application['appRoles']
  readonly info: Application['info']
  readonly keyCredentials: readonly never[]
  readonly oauth2PermissionScopes: readonly PermissionScope[]
  readonly passwordCredentials: readonly PasswordCredential[]
  readonly resourceSpecificApplicationPermissions: readonly never[]
  readonly verifiedPublisher: Application['verifiedPublisher']
}

/** learn.microsoft.com/graph/api/resources/oauth2permissiongrant */
export type Grant = {
  readonly clientId: string
  readonly consentType: 'AllPrincipals' | 'Principal'
  readonly id: string
  readonly principalId: string | null
  readonly resourceId: string
  readonly scope: string
}
