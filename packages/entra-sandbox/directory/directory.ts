import type { Application } from './application'
import { SecretHashes } from './secret'
import type { Grant, PermissionScope, ServicePrincipal } from './service-principal'
import { Table } from './table'

/** An application of another tenant, Microsoft's above all, that may get a service principal in this one. */
export type OfferedApp = {
  readonly appId: string
  readonly displayName: string
  readonly ownerTenantId: string
  readonly signInAudience: Application['signInAudience']
  readonly scopes: readonly PermissionScope[]
  /** Other names than the appId, under which clients ask for the API. */
  readonly names?: readonly string[]
}

/** What one tenant holds. The deleted keep their keys for 30 days, so they stand in tables of their own. */
export type Directory = {
  readonly applications: Table<Application, 'appId' | 'uniqueName'>
  readonly servicePrincipals: Table<ServicePrincipal, 'appId'>
  readonly grants: Table<Grant>
  readonly deletedApplications: Table<Application, 'appId' | 'uniqueName'>
  readonly deletedServicePrincipals: Table<ServicePrincipal>
  readonly offered: Map<string, OfferedApp>
  readonly secrets: SecretHashes
}

export function emptyDirectory(): Directory {
  const applications = (): Directory['applications'] =>
    new Table([
      { name: 'appId', of: (app) => app.appId },
      { name: 'uniqueName', of: (app) => app.uniqueName },
    ])
  return {
    applications: applications(),
    servicePrincipals: new Table([{ name: 'appId', of: (principal) => principal.appId }]),
    grants: new Table(),
    deletedApplications: applications(),
    deletedServicePrincipals: new Table(),
    offered: new Map(),
    secrets: new SecretHashes(),
  }
}

type Tables = Omit<Directory, 'offered' | 'secrets'>

export function tablesOf({ offered: _, secrets: __, ...tables }: Directory): Tables[keyof Tables][] {
  return Object.values(tables)
}

/** The characters of everything that was written into a directory since it was made from its seed. */
export function lengthOf(directory: Directory): number {
  return tablesOf(directory).reduce((sum, table) => sum + table.length, 0)
}

/** The grants an application's service principal holds or gives. */
export function grantsTouching(directory: Directory, principalId: string): Grant[] {
  return directory.grants
    .all()
    .filter((grant) => grant.clientId === principalId || grant.resourceId === principalId)
}

/** The scopes of one API that a client may use for a person: granted for everyone, or for this person. */
export function grantedScopes(
  directory: Directory,
  clientAppId: string,
  resourceAppId: string,
  personId: string,
): Set<string> {
  const client = directory.servicePrincipals.find('appId', clientAppId)
  const resource = directory.servicePrincipals.find('appId', resourceAppId)
  const scopes = directory.grants
    .all()
    .filter((grant) => grant.clientId === client?.id && grant.resourceId === resource?.id)
    .filter((grant) => grant.consentType === 'AllPrincipals' || grant.principalId === personId)
    .flatMap((grant) => grant.scope.split(/\s+/).filter(Boolean))
  return new Set(scopes)
}
