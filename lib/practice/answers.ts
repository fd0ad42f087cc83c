import * as z from 'zod/mini'

// See lib/graph/answers.ts: zod must not try to compile checkers under our Content-Security-Policy.
z.config({ jitless: true })

/** A kind of company to rehearse with. */
export type Seed = { name: string; sentence: string }
export type World = { tenantId: string; domain: string; seed: string }
export type Overview = {
  defaultWorld: string
  seeds: readonly Seed[]
  worlds: readonly World[]
  /** What a visitor may create if each has their own companies; missing if everyone sees all. */
  visitor?: Visitor | undefined
}
/** `shared` is the company for everyone without their own. */
export type Visitor = { most: number; idleHours: number; shared: string }

export type Person = { id: string; name: string; userPrincipalName: string; roles: readonly string[] }
export type Secret = { keyId: string; description: string; hint: string; expiresAt: string }
export type Access = { apiAppId: string; ids: readonly string[] }
export type Application = {
  objectId: string
  appId: string
  name: string
  audience: string
  redirectUris: readonly string[]
  createdAt: string
  access: readonly Access[]
  secrets: readonly Secret[]
}
export type Principal = {
  objectId: string
  appId: string
  name: string
  ownerTenantId: string
  createdAt: string
  permissions: readonly { id: string; value: string }[]
}
export type Grant = {
  id: string
  clientId: string
  apiId: string
  personId: string | null
  scopes: readonly string[]
}
/** The content of a practice tenant. No answer of the control contains the value of a secret. */
export type Directory = World & {
  displayName: string
  people: readonly Person[]
  applications: readonly Application[]
  deleted: readonly Application[]
  principals: readonly Principal[]
  grants: readonly Grant[]
}

const text = z.string()
const maybeText = z.nullish(text)
const uris = z.nullish(z.object({ redirectUris: z.nullish(z.array(text)) }))

const world = z.object({ tenantId: text, domain: text, seed: text })

/** Answer to creating a world. */
export const newWorld = world

/** Answer of `POST visit`. */
export const pass = z.object({ key: z.nullable(text) })

/** Why the control refused. */
export const words = z.object({ error: text })

/** Answer of `GET worlds`. */
export const overview = z.object({
  defaultWorld: text,
  seeds: z.array(z.object({ name: text, sentence: text })),
  worlds: z.array(world),
  visitor: z.optional(z.object({ most: z.number(), idleHours: z.number(), shared: text })),
})

const secret = z.pipe(
  z.object({ keyId: text, displayName: maybeText, hint: maybeText, endDateTime: maybeText }),
  z.transform(
    (raw): Secret => ({
      keyId: raw.keyId,
      description: raw.displayName ?? '',
      hint: raw.hint ?? '',
      expiresAt: raw.endDateTime ?? '',
    }),
  ),
)

const application = z.pipe(
  z.object({
    id: text,
    appId: text,
    displayName: maybeText,
    signInAudience: maybeText,
    createdDateTime: maybeText,
    web: uris,
    spa: uris,
    publicClient: uris,
    requiredResourceAccess: z.nullish(
      z.array(z.object({ resourceAppId: text, resourceAccess: z.array(z.object({ id: text })) })),
    ),
    passwordCredentials: z.nullish(z.array(secret)),
  }),
  z.transform(
    (raw): Application => ({
      objectId: raw.id,
      appId: raw.appId,
      name: raw.displayName ?? '',
      audience: raw.signInAudience ?? '',
      redirectUris: [
        ...(raw.web?.redirectUris ?? []),
        ...(raw.spa?.redirectUris ?? []).map((uri) => `${uri} (single-page application)`),
        ...(raw.publicClient?.redirectUris ?? []).map((uri) => `${uri} (mobile and desktop)`),
      ],
      createdAt: raw.createdDateTime ?? '',
      access: (raw.requiredResourceAccess ?? []).map((entry) => ({
        apiAppId: entry.resourceAppId,
        ids: entry.resourceAccess.map((permission) => permission.id),
      })),
      secrets: raw.passwordCredentials ?? [],
    }),
  ),
)

const principal = z.pipe(
  z.object({
    id: text,
    appId: text,
    displayName: maybeText,
    appOwnerOrganizationId: maybeText,
    createdDateTime: maybeText,
    oauth2PermissionScopes: z.nullish(z.array(z.object({ id: text, value: maybeText }))),
  }),
  z.transform(
    (raw): Principal => ({
      objectId: raw.id,
      appId: raw.appId,
      name: raw.displayName ?? '',
      ownerTenantId: raw.appOwnerOrganizationId ?? '',
      createdAt: raw.createdDateTime ?? '',
      permissions: (raw.oauth2PermissionScopes ?? []).map(({ id, value }) => ({ id, value: value ?? id })),
    }),
  ),
)

const grant = z.pipe(
  z.object({ id: text, clientId: text, resourceId: text, principalId: maybeText, scope: maybeText }),
  z.transform(
    (raw): Grant => ({
      id: raw.id,
      clientId: raw.clientId,
      apiId: raw.resourceId,
      personId: raw.principalId ?? null,
      scopes: (raw.scope ?? '').split(/\s+/).filter(Boolean),
    }),
  ),
)

/** Answer of `GET worlds/{tenantId}`. */
export const directory = z.pipe(
  z.extend(world, {
    displayName: text,
    personas: z.array(
      z.object({ id: text, displayName: text, userPrincipalName: text, roles: z.array(text) }),
    ),
    applications: z.array(application),
    deletedApplications: z.array(application),
    servicePrincipals: z.array(principal),
    oauth2PermissionGrants: z.array(grant),
  }),
  z.transform(
    (raw): Directory => ({
      tenantId: raw.tenantId,
      domain: raw.domain,
      seed: raw.seed,
      displayName: raw.displayName,
      people: raw.personas.map(({ id, displayName, userPrincipalName, roles }) => ({
        id,
        name: displayName,
        userPrincipalName,
        roles,
      })),
      applications: raw.applications,
      deleted: raw.deletedApplications,
      principals: raw.servicePrincipals,
      grants: raw.oauth2PermissionGrants,
    }),
  ),
)
