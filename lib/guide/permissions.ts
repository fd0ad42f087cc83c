/**
 * The permissions that this page itself asks for, each when it is first needed. The registered application has its own.
 * learn.microsoft.com/graph/permissions-reference
 */
export const PAGE_PERMISSIONS = [
  'User.Read',
  'Application.ReadWrite.All',
  'DelegatedPermissionGrant.ReadWrite.All',
] as const

export type PageScope = (typeof PAGE_PERMISSIONS)[number]
