/**
 * The permissions this page asks for itself, one by one, each when it is first needed. Not to be confused with what the
 * registered application asks. learn.microsoft.com/graph/permissions-reference
 */
export const PAGE_PERMISSIONS = [
  'User.Read',
  'Application.ReadWrite.All',
  'DelegatedPermissionGrant.ReadWrite.All',
] as const

export type PageScope = (typeof PAGE_PERMISSIONS)[number]
