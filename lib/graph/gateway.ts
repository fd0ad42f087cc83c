import type { Problem } from '@/lib/problem/problem'

/** Who is signed in, in which tenant, and which directory roles (by template id) the person holds. */
export type Identity = {
  account: { objectId: string; displayName: string; userPrincipalName: string }
  tenant: { id: string; displayName: string; domains: readonly string[]; defaultDomain: string }
  roleTemplateIds: readonly string[]
}

/** A client secret as Graph shows it after the first answer: without its value. */
export type Secret = { keyId: string; description: string; hint: string; startsAt: string; expiresAt: string }

/** One API's entry of `requiredResourceAccess`; `type` is `Scope` for delegated, `Role` for application permissions. */
export type RequiredAccess = {
  apiAppId: string
  permissions: readonly { id: string; type: string }[]
}

export type Application = {
  objectId: string
  appId: string
  displayName: string
  uniqueName: string | null
  tags: readonly string[]
  createdAt: string
  signInAudience: string
  /** Those of the platform Web. */
  redirectUris: readonly string[]
  /** Those of every other platform, where a sign-in needs no secret. */
  otherRedirectUris: readonly string[]
  requiredAccess: readonly RequiredAccess[]
  secrets: readonly Secret[]
  /** How many certificates it can prove itself with. */
  certificates: number
}

export type DelegatedPermission = { id: string; value: string }

export type ServicePrincipal = {
  objectId: string
  appId: string
  displayName: string
  /** Whether people of the tenant may sign in to it. */
  enabled: boolean
  permissions: readonly DelegatedPermission[]
}

/** A grant of one API to one client: for one person (object id), or tenant-wide with `personId` null. */
export type Grant = { id: string; apiPrincipalId: string; personId: string | null; scopes: readonly string[] }

/** A deleted application that Entra still keeps, with the run's key or an "other key". */
export type DeletedApplication = {
  objectId: string
  displayName: string
  deletedAt: string
  /** The key that it holds. Deleting it permanently frees the key. */
  key: string
  /** A key that no deleted application holds. Every visitor gets the same one. */
  otherKey: string
}

/** What to read. Everything wanted in one call takes one round trip; a further one for each 20 things after the first 20. */
export type Wanted = {
  identity?: boolean
  /**
   * Applications by the run's stable key, by its tag and, if known, by name; and a deleted one that still holds the
   * key.
   */
  run?: { marker: string; appName: string | null }
  application?: { objectId: string }
  /** Object ids of the owners of this application (object id). */
  ownersOf?: string
  /** Service principals by the appId of their application. */
  principals?: readonly string[]
  /** Tenant-wide grants held by this client service principal (object id). */
  grantsOf?: string
  /** The grants that one person (object id) gave it for themselves. However many people did, these are few. */
  ownGrantsOf?: { principal: string; person: string }
}

/** The answers. A field is present exactly when it was wanted; `null` means "not in the tenant". */
export type Reading = {
  identity?: Identity
  found?: { ours: Application | null; nameSakes: readonly Application[]; deleted: DeletedApplication | null }
  application?: Application | null
  /** `null` if this person may not read them, or not yet. */
  owners?: readonly string[] | null
  principals?: Readonly<Record<string, ServicePrincipal | null>>
  grants?: readonly Grant[]
}

export type ApplicationDraft = {
  uniqueName: string
  displayName: string
  signInAudience: string
  redirectUris: readonly string[]
  tags: readonly string[]
}

/** Settings of an application to change. A collection is replaced completely. */
export type ApplicationChange = Partial<Omit<ApplicationDraft, 'uniqueName' | 'displayName'>> & {
  requiredAccess?: readonly RequiredAccess[]
}

export type SecretDraft = { description: string; startsAt: string; expiresAt: string }

export type NewSecret = { secret: Secret } | { refused: Problem }

/**
 * The tenant in the run's own terms. Every method makes one request and throws `ProblemError`; none repeats a write.
 * Only reading a person with more than 999 memberships, or more than 20 things, takes more requests. Only the adapter knows paths, OData and
 * error codes.
 */
export type Gateway = {
  read(wanted: Wanted): Promise<Reading>
  /** Creates the application. If another one holds its `uniqueName`, nothing changes and it throws `key-taken`. */
  registerApplication(draft: ApplicationDraft): Promise<Application>
  /** Changes only the given settings of an application. */
  updateApplication(objectId: string, change: ApplicationChange): Promise<void>
  /** Adds the service principal of an application or API to the tenant. Returns `null` if it already existed. */
  addPrincipal(
    appId: string,
    kind: { of: 'own-application' } | { of: 'api'; name: string },
  ): Promise<ServicePrincipal | null>
  /** Lets people of the tenant sign in to a service principal again. */
  enablePrincipal(objectId: string): Promise<void>
  /** `apiName` is only for the screen, as in the method below. */
  addGrant(
    clientPrincipalId: string,
    apiPrincipalId: string,
    scopes: readonly string[],
    apiName: string,
  ): Promise<Grant>
  replaceGrantScopes(grantId: string, scopes: readonly string[], apiName: string): Promise<void>
  /** One that is gone already counts as removed, as in the removal of an application. */
  removeGrant(grantId: string): Promise<void>
  /**
   * Creates a secret. Its value goes only to `keep`, never into the result. Returns `refused` if a policy of the tenant
   * forbids so long a lifetime.
   */
  addSecret(objectId: string, draft: SecretDraft, keep: (value: string) => void): Promise<NewSecret>
  removeSecret(objectId: string, keyId: string): Promise<void>
  /** Deletes an application. Entra keeps it for 30 days; its service principal and grants are deleted with it. */
  removeApplication(objectId: string): Promise<void>
  /** Restores a deleted application, without its service principal. */
  restoreApplication(objectId: string): Promise<void>
  /** Deletes a deleted application permanently, which frees its key. */
  purgeApplication(objectId: string): Promise<void>
}
