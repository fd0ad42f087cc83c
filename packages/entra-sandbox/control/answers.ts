import * as z from 'zod/mini'

/*
 * What the control answers, for anyone who reads it over HTTP. The schemas are small enough for a page, and need no
 * `eval`, which a Content-Security-Policy forbids (zod.dev/api, jitless).
 */
z.config({ jitless: true })

const text = z.string()
const maybeText = z.nullable(text)
const nothing = z.array(z.unknown())
const uris = z.object({ redirectUris: z.array(text) })

/** Answer of `POST worlds`. */
export const world = z.object({ tenantId: text, domain: text, seed: text })

/** Answer of `POST visit`. */
export const pass = z.object({ key: maybeText })

/** Why the control refused. */
export const refusal = z.object({ error: text })

/** Answer of `GET worlds`. */
export const overview = z.object({
  defaultWorld: text,
  seeds: z.array(z.object({ name: text, sentence: text })),
  worlds: z.array(world),
  visitor: z.optional(z.object({ most: z.number(), idleHours: z.number(), shared: text })),
})

/** Answer of `POST worlds/{id}/token`. */
export const token = z.object({ access_token: text, expires_in: z.number(), scope: text })

const credential = z.strictObject({
  customKeyIdentifier: maybeText,
  displayName: maybeText,
  endDateTime: text,
  hint: text,
  keyId: text,
  secretText: z.null(),
  startDateTime: text,
})

/** An application as far as clients of the control look at it. */
export const application = z.object({
  id: text,
  appId: text,
  displayName: text,
  uniqueName: maybeText,
  createdDateTime: text,
  tags: z.array(text),
  signInAudience: text,
  web: z.object({
    redirectUris: z.array(text),
    homePageUrl: maybeText,
    logoutUrl: maybeText,
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

export const servicePrincipal = z.object({
  id: text,
  appId: text,
  displayName: text,
  appOwnerOrganizationId: text,
  createdDateTime: text,
  accountEnabled: z.boolean(),
  appRoleAssignmentRequired: z.boolean(),
  tags: z.array(text),
  passwordCredentials: nothing,
  keyCredentials: nothing,
  oauth2PermissionScopes: z.array(z.object({ id: text, value: maybeText })),
})

export const grant = z.strictObject({
  id: text,
  clientId: text,
  consentType: text,
  principalId: maybeText,
  resourceId: text,
  scope: text,
})

/** Answer of `GET worlds/{id}`. */
export const directory = z.extend(world, {
  displayName: text,
  personas: z.array(z.object({ id: text, displayName: text, userPrincipalName: text, roles: z.array(text) })),
  applications: z.array(application),
  servicePrincipals: z.array(servicePrincipal),
  oauth2PermissionGrants: z.array(grant),
  deletedApplications: z.array(application),
  deletedServicePrincipals: z.array(servicePrincipal),
})

const headers = z.record(text, text)

/** Answer of `GET worlds/{id}/journal`. */
export const journal = z.array(
  z.object({
    number: z.number(),
    startedAt: text,
    milliseconds: z.number(),
    method: text,
    path: text,
    requestHeaders: headers,
    requestBody: z.unknown(),
    status: z.number(),
    responseHeaders: headers,
    responseBody: z.unknown(),
  }),
)

export type World = z.infer<typeof world>
export type Overview = z.infer<typeof overview>
export type Token = z.infer<typeof token>
export type Directory = z.infer<typeof directory>
export type Application = z.infer<typeof application>
export type ServicePrincipal = z.infer<typeof servicePrincipal>
export type JournalEntry = z.infer<typeof journal>[number]
