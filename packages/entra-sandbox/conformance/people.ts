import { z } from 'zod'

/* People, the company, its roles, groups and policies, as in resources.ts. */

const text = z.string().nullable()
const flag = z.boolean().nullable()
const texts = z.array(z.string())
const list = z.array(z.unknown())

/** The properties of a user that come unasked (learn.microsoft.com/graph/api/user-get). */
export const user = z.strictObject({
  businessPhones: texts,
  displayName: text,
  givenName: text,
  jobTitle: text,
  mail: text,
  mobilePhone: text,
  officeLocation: text,
  preferredLanguage: text,
  surname: text,
  userPrincipalName: z.string(),
  id: z.guid(),
})

export const organization = z.strictObject({
  id: z.guid(),
  deletedDateTime: z.null(),
  assignedPlans: list,
  businessPhones: texts,
  city: text,
  country: text,
  countryLetterCode: text,
  createdDateTime: text,
  defaultUsageLocation: text,
  directorySizeQuota: z.unknown().optional(),
  displayName: text,
  isMultipleDataLocationsForServicesEnabled: flag.optional(),
  marketingNotificationEmails: texts,
  onPremisesLastSyncDateTime: text,
  onPremisesSyncEnabled: flag,
  onPremisesSyncStatus: list.optional(),
  partnerTenantType: text,
  postalCode: text,
  preferredLanguage: text,
  privacyProfile: z.unknown(),
  provisionedPlans: list,
  securityComplianceNotificationMails: texts,
  securityComplianceNotificationPhones: texts,
  state: text,
  street: text,
  technicalNotificationMails: texts,
  tenantType: text,
  verifiedDomains: z.array(
    z.strictObject({
      capabilities: text,
      isDefault: flag,
      isInitial: flag,
      name: z.string(),
      type: text,
    }),
  ),
})

const role = {
  id: z.guid(),
  deletedDateTime: z.null(),
  description: text,
  displayName: text,
  roleTemplateId: z.guid(),
}
export const directoryRole = z.strictObject(role)

const group = z.strictObject({
  '@odata.type': z.literal('#microsoft.graph.group'),
  id: z.guid(),
  deletedDateTime: z.null(),
  classification: text,
  createdDateTime: text,
  creationOptions: list.optional(),
  description: text,
  displayName: text,
  expirationDateTime: text,
  groupTypes: texts,
  isAssignableToRole: flag,
  mail: text,
  mailEnabled: flag,
  mailNickname: text,
  membershipRule: text,
  membershipRuleProcessingState: text,
  onPremisesDomainName: text,
  onPremisesLastSyncDateTime: text,
  onPremisesNetBiosName: text,
  onPremisesProvisioningErrors: list,
  onPremisesSamAccountName: text,
  onPremisesSecurityIdentifier: text,
  onPremisesSyncEnabled: flag,
  preferredDataLocation: text,
  preferredLanguage: text,
  proxyAddresses: texts,
  renewedDateTime: text,
  resourceBehaviorOptions: texts,
  resourceProvisioningOptions: texts,
  securityEnabled: flag,
  securityIdentifier: text,
  serviceProvisioningErrors: list,
  theme: text,
  uniqueName: text,
  visibility: text,
})

/** Roles and groups stand in one list; each says which it is. */
/** Of an owner only what every directory object has, and whatever its own kind adds. */
export const directoryObject = z.looseObject({ '@odata.type': z.string(), id: z.guid() })

export const membership = z.discriminatedUnion('@odata.type', [
  z.strictObject({ '@odata.type': z.literal('#microsoft.graph.directoryRole'), ...role }),
  group,
])

const policy = { id: z.string(), deletedDateTime: z.null(), description: text, displayName: text }
const rule = z.strictObject({
  restrictionType: z.string(),
  state: z.enum(['enabled', 'disabled']),
  maxLifetime: z
    .string()
    .regex(/^P(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?$/)
    .nullable(),
  restrictForAppsCreatedAfterDateTime: text,
  excludeActors: z.unknown(),
})
const restrictions = { passwordCredentials: z.array(rule), keyCredentials: z.array(rule) }

export const authorizationPolicy = z.strictObject({
  ...policy,
  allowedToSignUpEmailBasedSubscriptions: flag,
  allowedToUseSSPR: flag,
  allowEmailVerifiedUsersToJoinOrganization: flag,
  allowInvitesFrom: z.string(),
  allowUserConsentForRiskyApps: flag,
  blockMsolPowerShell: flag,
  defaultUserRolePermissions: z.strictObject({
    allowedToCreateApps: z.boolean(),
    allowedToCreateSecurityGroups: z.boolean(),
    allowedToCreateTenants: flag,
    allowedToReadBitlockerKeysForOwnedDevice: flag,
    allowedToReadOtherUsers: z.boolean(),
    permissionGrantPoliciesAssigned: texts,
  }),
  guestUserRoleId: z.guid(),
})

export const tenantPolicy = z.strictObject({
  ...policy,
  isEnabled: z.boolean(),
  applicationRestrictions: z
    .strictObject({ ...restrictions, identifierUris: z.unknown().optional() })
    .nullable(),
  servicePrincipalRestrictions: z.strictObject(restrictions).nullable(),
})

export const appPolicy = z.strictObject({
  ...policy,
  isEnabled: z.boolean(),
  restrictions: z
    .strictObject({ ...restrictions, applicationRestrictions: z.unknown().optional() })
    .nullable(),
})
