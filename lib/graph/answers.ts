import * as z from '@/lib/schema/zod'
import type { Application, Grant, Identity, Secret, ServicePrincipal } from './gateway'

const text = z.string()
const maybeText = z.nullish(text)

const secret = z.pipe(
  z.object({
    keyId: text,
    displayName: maybeText,
    hint: maybeText,
    startDateTime: maybeText,
    endDateTime: maybeText,
  }),
  z.transform(
    (raw): Secret => ({
      keyId: raw.keyId,
      description: raw.displayName ?? '',
      hint: raw.hint ?? '',
      startsAt: raw.startDateTime ?? '',
      expiresAt: raw.endDateTime ?? '',
    }),
  ),
)

/** Answer of addPassword, the only one with the value. learn.microsoft.com/graph/api/application-addpassword */
export const newSecret = z.intersection(secret, z.object({ secretText: text.check(z.minLength(1)) }))

const platform = z.nullish(z.object({ redirectUris: z.nullish(z.array(text)) }))

/** learn.microsoft.com/graph/api/resources/application */
export const application = z.pipe(
  z.object({
    id: text,
    appId: text,
    displayName: maybeText,
    uniqueName: maybeText,
    tags: z.nullish(z.array(text)),
    createdDateTime: maybeText,
    signInAudience: maybeText,
    web: platform,
    spa: platform,
    publicClient: platform,
    requiredResourceAccess: z.nullish(
      z.array(z.object({ resourceAppId: text, resourceAccess: z.array(z.object({ id: text, type: text })) })),
    ),
    passwordCredentials: z.nullish(z.array(secret)),
    keyCredentials: z.nullish(z.array(z.unknown())),
  }),
  z.transform(
    (raw): Application => ({
      objectId: raw.id,
      appId: raw.appId,
      displayName: raw.displayName ?? '',
      uniqueName: raw.uniqueName ?? null,
      tags: raw.tags ?? [],
      createdAt: raw.createdDateTime ?? '',
      signInAudience: raw.signInAudience ?? '',
      redirectUris: raw.web?.redirectUris ?? [],
      otherRedirectUris: [...(raw.spa?.redirectUris ?? []), ...(raw.publicClient?.redirectUris ?? [])],
      requiredAccess: (raw.requiredResourceAccess ?? []).map((entry) => ({
        apiAppId: entry.resourceAppId,
        permissions: entry.resourceAccess,
      })),
      secrets: raw.passwordCredentials ?? [],
      certificates: raw.keyCredentials?.length ?? 0,
    }),
  ),
)

/** learn.microsoft.com/graph/api/directory-deleteditems-list */
export const deletedApplication = z.object({
  id: text,
  displayName: maybeText,
  uniqueName: maybeText,
  tags: z.nullish(z.array(text)),
  deletedDateTime: maybeText,
})

/** learn.microsoft.com/graph/api/resources/serviceprincipal */
export const servicePrincipal = z.pipe(
  z.object({
    id: text,
    appId: text,
    displayName: maybeText,
    accountEnabled: z.nullish(z.boolean()),
    oauth2PermissionScopes: z.nullish(
      z.array(z.object({ id: text, value: maybeText, isEnabled: z.nullish(z.boolean()) })),
    ),
  }),
  z.transform(
    (raw): ServicePrincipal => ({
      objectId: raw.id,
      appId: raw.appId,
      displayName: raw.displayName ?? '',
      enabled: raw.accountEnabled !== false,
      permissions: (raw.oauth2PermissionScopes ?? []).flatMap((permission) =>
        permission.value && permission.isEnabled !== false
          ? [{ id: permission.id, value: permission.value }]
          : [],
      ),
    }),
  ),
)

/** learn.microsoft.com/graph/api/resources/oauth2permissiongrant; `scope` may start with a space. */
export const grant = z.pipe(
  z.object({ id: text, resourceId: text, principalId: maybeText, scope: maybeText }),
  z.transform(
    (raw): Grant => ({
      id: raw.id,
      apiPrincipalId: raw.resourceId,
      personId: raw.principalId ?? null,
      scopes: (raw.scope ?? '').split(/\s+/).filter(Boolean),
    }),
  ),
)

export const me = z.pipe(
  z.object({ id: text, displayName: maybeText, userPrincipalName: maybeText }),
  z.transform((raw): Identity['account'] => ({
    objectId: raw.id,
    displayName: raw.displayName ?? '',
    userPrincipalName: raw.userPrincipalName ?? '',
  })),
)

export const organization = z.pipe(
  z.object({
    value: z
      .array(
        z.object({
          id: text,
          displayName: maybeText,
          verifiedDomains: z.nullish(z.array(z.object({ name: text, isDefault: z.nullish(z.boolean()) }))),
        }),
      )
      .check(z.minLength(1)),
  }),
  z.transform(({ value: [first] }): Identity['tenant'] => {
    const domains = first?.verifiedDomains ?? []
    return {
      id: first?.id ?? '',
      displayName: first?.displayName ?? '',
      domains: domains.map((domain) => domain.name),
      defaultDomain: (domains.find((domain) => domain.isDefault) ?? domains[0])?.name ?? '',
    }
  }),
)

/**
 * One page of memberships: its roles, and the address of the next page. Groups and roles are mixed; only roles have a
 * template id. learn.microsoft.com/graph/api/user-list-transitivememberof
 */
export const memberships = z.pipe(
  z.object({
    '@odata.nextLink': maybeText,
    value: z.array(z.object({ '@odata.type': maybeText, roleTemplateId: maybeText })),
  }),
  z.transform(({ value, '@odata.nextLink': next }) => ({
    next: next ?? null,
    roles: value.flatMap((entry) =>
      entry['@odata.type'] === '#microsoft.graph.directoryRole' && entry.roleTemplateId
        ? [entry.roleTemplateId]
        : [],
    ),
  })),
)

/** An owner: a person, or an application. learn.microsoft.com/graph/api/resources/directoryobject */
export const directoryObject = z.object({ id: text })

/** Microsoft documents only the id in the answer to a restore, and nothing else of it is used. */
export const restored = z.object({ id: text })

/** `{ value: [...] }` of the given item. */
export function listOf<T extends z.ZodMiniType>(item: T) {
  return z.object({ value: z.array(item) })
}

export const batchAnswer = z.object({
  responses: z.array(
    z.object({
      id: text,
      status: z.number(),
      headers: z.nullish(z.record(text, z.unknown())),
      body: z.unknown(),
    }),
  ),
})

/** learn.microsoft.com/graph/errors */
export const errorAnswer = z.object({
  code: z._default(z.nullable(text), null),
  message: z._default(z.nullable(text), null),
  innerError: z.nullish(z.object({ 'request-id': maybeText })),
})
