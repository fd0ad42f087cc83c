/** The part of a directory page that a link to the Entra admin center means. */
export type Part = 'overview' | 'permissions' | 'secrets' | 'consent'
export type Wanted = { part: Part; appId: string }

const BLADES: Readonly<Record<string, Part>> = {
  'Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview': 'overview',
  'Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI': 'permissions',
  'Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Credentials': 'secrets',
  'Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Permissions': 'consent',
}
const PAGE = /^#view\/(\w+\/\w+\/~\/\w+)\/(?:objectId\/[\da-f-]{36}\/)?appId\/([\da-f-]{36})(?:\/|$)/i

/** Reads the fragment by which the admin center names its pages; `null` for a page that is not imitated here. */
export function readFragment(hash: string): Wanted | null {
  const [, blade = '', appId = ''] = PAGE.exec(hash) ?? []
  const part = BLADES[blade]
  return part ? { part, appId: appId.toLowerCase() } : null
}

/** The element id of a part of an application on the directory page. */
export function anchorOf(appId: string, part: Part): string {
  return `${part}-${appId}`
}
