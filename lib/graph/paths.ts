/** Addresses of lists in Graph v1.0, for the page's own reads and for the commands of `lib/script`. */

/** Doubles single quotes and encodes, as a quoted OData value in a path needs. learn.microsoft.com/graph/query-parameters */
export function quoted(value: string): string {
  return `'${encodeURIComponent(value.replaceAll("'", "''"))}'`
}

/** The applications that carry a tag. */
export function taggedApplications(tag: string): string {
  return `/applications?$filter=tags/any(t:t%20eq%20${quoted(tag)})`
}

/** The grants that a client holds, by the object id of its service principal. learn.microsoft.com/graph/api/oauth2permissiongrant-list */
function grantsOf(principalId: string): string {
  return `/oauth2PermissionGrants?$filter=clientId%20eq%20${quoted(principalId)}`
}

/** Only the grants that hold for everyone in the tenant. */
export function tenantWideGrantsOf(principalId: string): string {
  return `${grantsOf(principalId)}%20and%20consentType%20eq%20'AllPrincipals'`
}

/** Only those that one person (object id) gave it for themselves. */
export function ownGrantsOf({ principal, person }: { principal: string; person: string }): string {
  return `${grantsOf(principal)}%20and%20principalId%20eq%20${quoted(person)}`
}

/** The service principal of an application (client) ID as a list. A missing one is an empty list here, and a 404 by key. */
export function principalsOf(appId: string): string {
  return `/servicePrincipals?$filter=appId%20eq%20${quoted(appId)}`
}
