import * as answers from 'entra-sandbox/answers'
import * as z from '@/lib/schema/zod'

export type { Overview, World } from 'entra-sandbox/answers'

/** A kind of company to rehearse with. */
export type Seed = answers.Overview['seeds'][number]
/** What a visitor may create if each has their own companies; missing if everyone sees all. */
export type Visitor = NonNullable<answers.Overview['visitor']>

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
export type Directory = answers.World & {
  displayName: string
  people: readonly Person[]
  applications: readonly Application[]
  deleted: readonly Application[]
  principals: readonly Principal[]
  grants: readonly Grant[]
}

const application = z.pipe(
  answers.application,
  z.transform(
    (raw): Application => ({
      objectId: raw.id,
      appId: raw.appId,
      name: raw.displayName,
      audience: raw.signInAudience,
      redirectUris: [
        ...raw.web.redirectUris,
        ...raw.spa.redirectUris.map((uri) => `${uri} (single-page application)`),
        ...raw.publicClient.redirectUris.map((uri) => `${uri} (mobile and desktop)`),
      ],
      createdAt: raw.createdDateTime,
      access: raw.requiredResourceAccess.map((entry) => ({
        apiAppId: entry.resourceAppId,
        ids: entry.resourceAccess.map((permission) => permission.id),
      })),
      secrets: raw.passwordCredentials.map((secret) => ({
        keyId: secret.keyId,
        description: secret.displayName ?? '',
        hint: secret.hint,
        expiresAt: secret.endDateTime,
      })),
    }),
  ),
)

const principal = z.pipe(
  answers.servicePrincipal,
  z.transform(
    (raw): Principal => ({
      objectId: raw.id,
      appId: raw.appId,
      name: raw.displayName,
      ownerTenantId: raw.appOwnerOrganizationId,
      createdAt: raw.createdDateTime,
      permissions: raw.oauth2PermissionScopes.map(({ id, value }) => ({ id, value: value ?? id })),
    }),
  ),
)

const grant = z.pipe(
  answers.grant,
  z.transform(
    (raw): Grant => ({
      id: raw.id,
      clientId: raw.clientId,
      apiId: raw.resourceId,
      personId: raw.principalId,
      scopes: raw.scope.split(/\s+/).filter(Boolean),
    }),
  ),
)

/** Answer of `GET worlds/{tenantId}`, as the pages show it. */
export const directory = z.pipe(
  z.extend(answers.directory, {
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
