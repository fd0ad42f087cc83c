import { z } from 'zod'

/*
 * The writable part of an application as Microsoft describes it (learn.microsoft.com/graph/api/resources/application).
 * A stored application has every property; a request may name some. Both types come from these shapes.
 */

const text = z.string().nullable()
const guid = z.guid()

// learn.microsoft.com/entra/identity-platform/reply-url: https, http for localhost only, 256 characters, some signs barred.
const redirectUri = z
  .string()
  .max(256)
  .regex(
    /^(https:\/\/[^\s/!$'(),;*#]+|http:\/\/localhost(:\d+)?|(?!https?:)[a-z][\w.+-]*:\/\/)[^\s!$'(),;*#]*$/i,
  )
const redirectUris = z.array(redirectUri).max(256)

export const permissionScope = z.strictObject({
  adminConsentDescription: text,
  adminConsentDisplayName: text,
  id: guid,
  isEnabled: z.boolean(),
  type: z.enum(['User', 'Admin']),
  userConsentDescription: text,
  userConsentDisplayName: text,
  value: text,
})

const appRole = z.strictObject({
  allowedMemberTypes: z.array(z.enum(['User', 'Application'])),
  description: text,
  displayName: text,
  id: guid,
  isEnabled: z.boolean(),
  value: text,
})

export const api = z.strictObject({
  requestedAccessTokenVersion: z.literal([1, 2]).nullable(),
  acceptMappedClaims: z.boolean().nullable(),
  knownClientApplications: z.array(guid),
  oauth2PermissionScopes: z.array(permissionScope),
  preAuthorizedApplications: z.array(z.strictObject({ appId: guid, delegatedPermissionIds: z.array(guid) })),
})

export const info = z.strictObject({
  logoUrl: text,
  marketingUrl: text,
  privacyStatementUrl: text,
  supportUrl: text,
  termsOfServiceUrl: text,
})

export const web = z.strictObject({
  redirectUris,
  homePageUrl: text,
  logoutUrl: text,
  implicitGrantSettings: z.strictObject({
    enableAccessTokenIssuance: z.boolean(),
    enableIdTokenIssuance: z.boolean(),
  }),
  redirectUriSettings: z.array(z.strictObject({ uri: z.string(), index: z.int().nullable() })),
})

const publicClient = z.strictObject({ redirectUris })

const requiredResourceAccess = z
  .array(
    z.strictObject({
      resourceAppId: guid,
      resourceAccess: z.array(z.strictObject({ id: guid, type: z.enum(['Scope', 'Role']) })).min(1),
    }),
  )
  .max(50)

// Tags: 1 to 256 characters, no white space, none twice.
export const tags = z
  .array(z.string().min(1).max(256).regex(/^\S+$/))
  .refine((list) => new Set(list).size === list.length)

const AUDIENCES = [
  'AzureADMyOrg',
  'AzureADMultipleOrgs',
  'AzureADandPersonalMicrosoftAccount',
  'PersonalMicrosoftAccount',
] as const

/** Whether personal accounts may sign in, which binds an application to further rules. */
export function takesPersonal({ signInAudience }: { signInAudience: (typeof AUDIENCES)[number] }): boolean {
  return (
    signInAudience === 'AzureADandPersonalMicrosoftAccount' || signInAudience === 'PersonalMicrosoftAccount'
  )
}

const lock = z.strictObject({
  isEnabled: z.boolean(),
  allProperties: z.boolean().nullable(),
  credentialsWithUsageVerify: z.boolean().nullable(),
  credentialsWithUsageSign: z.boolean().nullable(),
  tokenEncryptionKeyId: z.boolean().nullable(),
})

const optionalClaim = z.strictObject({
  name: z.string(),
  source: text,
  essential: z.boolean(),
  additionalProperties: z.array(z.string()),
})

/** What a request may set, in full. */
export const applicationSettings = z.strictObject({
  isFallbackPublicClient: z.boolean().nullable(),
  identifierUris: z.array(z.string().max(255)),
  displayName: z.string().min(1).max(120),
  isDeviceOnlyAuthSupported: z.boolean().nullable(),
  groupMembershipClaims: text,
  optionalClaims: z
    .strictObject({
      idToken: z.array(optionalClaim),
      accessToken: z.array(optionalClaim),
      saml2Token: z.array(optionalClaim),
    })
    .nullable(),
  samlMetadataUrl: text,
  signInAudience: z.enum(AUDIENCES),
  tags,
  tokenEncryptionKeyId: guid.nullable(),
  api,
  appRoles: z.array(appRole),
  publicClient,
  info: info.omit({ logoUrl: true }),
  parentalControlSettings: z.strictObject({
    countriesBlockedForMinors: z.array(z.string()),
    legalAgeGroupRule: z.string(),
  }),
  requiredResourceAccess,
  uniqueName: z.string().min(1).max(128).nullable(),
  web,
  spa: publicClient,
  description: z.string().max(1024).nullable(),
  notes: z.string().max(1024).nullable(),
  serviceManagementReference: text,
  defaultRedirectUri: text,
  servicePrincipalLockConfiguration: lock.nullable(),
  isDisabled: z.boolean().nullable(),
})

export type ApplicationSettings = z.infer<typeof applicationSettings>

export type PasswordCredential = {
  readonly customKeyIdentifier: string | null
  readonly displayName: string | null
  readonly endDateTime: string
  readonly hint: string
  readonly keyId: string
  readonly secretText: null
  readonly startDateTime: string
}

export type Application = Readonly<Omit<ApplicationSettings, 'info'>> & {
  readonly id: string
  readonly deletedDateTime: string | null
  readonly appId: string
  readonly applicationTemplateId: string | null
  readonly createdDateTime: string
  readonly createdByAppId: string | null
  readonly publisherDomain: string
  readonly addIns: readonly never[]
  readonly info: Readonly<z.infer<typeof info>>
  readonly keyCredentials: readonly never[]
  readonly passwordCredentials: readonly PasswordCredential[]
  readonly verifiedPublisher: {
    readonly displayName: string | null
    readonly verifiedPublisherId: string | null
    readonly addedDateTime: string | null
  }
  readonly disabledByMicrosoftStatus: string | null
  readonly certification: null
  readonly nativeAuthenticationApisEnabled: null
  readonly requestSignatureVerification: null
  /** Object ids of the owners: a navigation in Graph, so no answer shows it. */
  readonly ownerIds: readonly string[]
}
