import type { Named, Told } from './told'

const PERMISSIONS = 'API permissions'

/** The permissions that the registration lists. */
export const permissions = {
  /** APIs as the Entra admin center lists them. */
  apis: { graph: 'Microsoft Graph', dataverse: 'Dynamics CRM' },
  ok: (api: string, names: readonly string[]): Told => ({
    title: `Permissions of ${api}`,
    found: names.join(', '),
  }),
  missing: ({
    api,
    missing,
    appId,
    displayName,
  }: Named & { api: string; missing: readonly string[] }): Told => ({
    title: `Permissions of ${api}`,
    found: `missing: ${missing.join(', ')} (delegated)`,
    customers: `An approval for the complete organization in the Entra admin center leaves out what is not listed. People without an administrator role then stop at that step: AADSTS65001: The user or administrator has not consented to use the application with ID '${appId}' named '${displayName}'.`,
    portal: addPermission(api, missing),
  }),
  apiMissing: ({ api, missing }: { api: string; missing: readonly string[] }): Told => ({
    title: `Permissions of ${api}`,
    found: `missing: ${missing.join(', ')} (delegated), which DYNAMICS_ENVIRONMENTS=on needs`,
    customers:
      'The press on "Find my environments" ends with AADSTS650057: Invalid resource. The client has requested access to a resource which is not listed in the requested permissions in the client\'s application registration.',
    portal: addPermission(api, missing),
  }),
  roles: (names: readonly string[]): Told => ({
    title: 'Application permissions',
    found: `${names.join('; ')}: of the type Application, which the page never uses`,
    customers:
      'An administrator who approves the page for the organization is asked to let it act without a signed-in user. A careful one refuses, and rightly.',
    portal: `${PERMISSIONS}: "…" next to each permission of the type Application, Remove permission. What your page needs has the type Delegated`,
  }),
  extra: (names: readonly string[]): Told => ({
    title: 'More permissions than the page asks for',
    found: names.join('; '),
    customers:
      'An administrator who approves the page for the organization is asked for these too, and finds no reason for them on the page.',
    portal: `${PERMISSIONS}: "…" next to each of them, Remove permission`,
  }),
}

function addPermission(api: string, names: readonly string[]): string {
  return `${PERMISSIONS}: Add a permission, ${api}, Delegated permissions, ${names.join(', ')}`
}
