/** A permission this page asks for itself, and why. Not to be confused with what the registered application asks. */
type PagePermission = { scope: string; askedAt: string; why: string }

/** Asked one by one, each when it is first needed. learn.microsoft.com/graph/permissions-reference */
export const PAGE_PERMISSIONS = [
  {
    scope: 'User.Read',
    askedAt: 'When you sign in',
    why: 'to show your name, your organization and your roles',
  },
  {
    scope: 'Application.ReadWrite.All',
    askedAt: 'At the first step that changes something',
    why: 'to register the application, set its API permissions and create its secret',
  },
  {
    scope: 'DelegatedPermissionGrant.ReadWrite.All',
    askedAt: 'At “Grant admin consent”',
    why: 'to record your consent for the organization',
  },
] as const satisfies readonly PagePermission[]

export type PageScope = (typeof PAGE_PERMISSIONS)[number]['scope']
