import { CLIENT_ID, type createWorld } from './world'

/** What is in a tenant, with what belongs to this page itself apart. */
export function tenantOf(world: ReturnType<typeof createWorld>) {
  const { applications, servicePrincipals, oauth2PermissionGrants } = world.directory()
  const page = servicePrincipals.find(({ appId }) => appId === CLIENT_ID)
  return {
    applications,
    principals: servicePrincipals.filter(({ appId }) => appId !== CLIENT_ID),
    grants: oauth2PermissionGrants.filter(({ clientId }) => clientId !== page?.id),
    ownGrants: oauth2PermissionGrants.filter(({ clientId }) => clientId === page?.id),
  }
}
