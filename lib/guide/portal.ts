/** A page of the Entra admin center on which an administrator can check what a step did. */
export type PortalPage =
  | { kind: 'overview'; appId: string }
  | { kind: 'permissions'; appId: string }
  | { kind: 'secrets'; appId: string }
  | { kind: 'consent'; appId: string; principalId: string }

const APP_MENU = '#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~'

/**
 * The address of that page, fixed to the tenant. `base` is `https://entra.microsoft.com` or, in the practice tenant,
 * its own directory page. The portal's paths are not documented, so only this link depends on them.
 */
export function portalLink(base: string, tenantId: string, page: PortalPage): string {
  return `${base}/${tenantId}/${fragmentOf(page)}`
}

function fragmentOf(page: PortalPage): string {
  switch (page.kind) {
    case 'overview':
      return `${APP_MENU}/Overview/appId/${page.appId}/isMSAApp~/false`
    case 'permissions':
      return `${APP_MENU}/CallAnAPI/appId/${page.appId}/isMSAApp~/false`
    case 'secrets':
      return `${APP_MENU}/Credentials/appId/${page.appId}/isMSAApp~/false`
    case 'consent':
      return `#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Permissions/objectId/${page.principalId}/appId/${page.appId}`
  }
}
