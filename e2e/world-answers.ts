import * as z from 'zod'

/** What the sandbox's control says, as far as the tests compare it. */

const text = z.string()
const nothing = z.array(z.unknown())
const uris = z.object({ redirectUris: z.array(text) })

const credential = z.strictObject({
  customKeyIdentifier: z.null(),
  displayName: text,
  endDateTime: text,
  hint: text,
  keyId: text,
  secretText: z.null(),
  startDateTime: text,
})

const application = z.object({
  id: text,
  appId: text,
  displayName: text,
  uniqueName: z.nullable(text),
  tags: z.array(text),
  signInAudience: text,
  web: z.object({
    redirectUris: z.array(text),
    homePageUrl: z.nullable(text),
    logoutUrl: z.nullable(text),
    implicitGrantSettings: z.strictObject({
      enableAccessTokenIssuance: z.boolean(),
      enableIdTokenIssuance: z.boolean(),
    }),
  }),
  spa: uris,
  publicClient: uris,
  identifierUris: nothing,
  appRoles: nothing,
  keyCredentials: nothing,
  passwordCredentials: z.array(credential),
  requiredResourceAccess: z.array(
    z.strictObject({
      resourceAppId: text,
      resourceAccess: z.array(z.strictObject({ id: text, type: text })),
    }),
  ),
})

const servicePrincipal = z.object({
  id: text,
  appId: text,
  displayName: text,
  accountEnabled: z.boolean(),
  appRoleAssignmentRequired: z.boolean(),
  tags: z.array(text),
  passwordCredentials: nothing,
  keyCredentials: nothing,
  oauth2PermissionScopes: z.array(z.object({ id: text, value: z.nullable(text) })),
})

const grant = z.strictObject({
  id: text,
  clientId: text,
  consentType: text,
  principalId: z.nullable(text),
  resourceId: text,
  scope: text,
})

export const summary = z.object({ tenantId: text, domain: text })

export const directory = z.object({
  personas: z.array(z.object({ id: text, displayName: text, userPrincipalName: text })),
  applications: z.array(application),
  servicePrincipals: z.array(servicePrincipal),
  oauth2PermissionGrants: z.array(grant),
  deletedApplications: nothing,
  deletedServicePrincipals: nothing,
})

export const journal = z.array(
  z.object({
    method: text,
    path: text,
    status: z.number(),
    requestBody: z.unknown(),
    responseBody: z.unknown(),
  }),
)

export type Directory = z.infer<typeof directory>
export type Application = z.infer<typeof application>
export type ServicePrincipal = z.infer<typeof servicePrincipal>
export type JournalEntry = z.infer<typeof journal>[number]

const headers = z.record(z.string(), z.string())

/** The journal whole, as the conformance check wants it. */
export const exchanges = z.array(
  z.object({
    method: z.string(),
    path: z.string(),
    requestHeaders: headers,
    requestBody: z.unknown(),
    status: z.number(),
    responseHeaders: headers,
    responseBody: z.unknown(),
  }),
)
