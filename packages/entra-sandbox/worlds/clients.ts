import { addServicePrincipal } from '../directory/changes'
import type { OfferedApp } from '../directory/directory'
import { MICROSOFT_CLIENTS } from '../microsoft-clients'
import type { Client } from '../options'
import { grantToAll, LISTED } from './earlier-run'
import { GRAPH_APP_ID, MICROSOFT } from './first-party'
import type { World } from './world'

/** The tenant in which the clients of the sandbox are registered. No world is this one. */
const CLIENTS_TENANT = 'b6b3ed52-3f7a-4c0c-9d5e-6a1b5f5b7c11'

export function foreignApp(client: Client): OfferedApp {
  return {
    appId: client.id,
    displayName: client.displayName,
    ownerTenantId: MICROSOFT_CLIENTS.includes(client) ? MICROSOFT : CLIENTS_TENANT,
    signInAudience: 'AzureADMultipleOrgs',
    scopes: [],
  }
}

const SIGN_IN = ['openid', 'profile', 'offline_access', 'User.Read']
export const TO_REGISTER = [...SIGN_IN, 'Application.ReadWrite.All']
export const TO_CONSENT = [...TO_REGISTER, 'DelegatedPermissionGrant.ReadWrite.All']

/** Another administrator has already approved the clients for the organization. */
export function letIn(world: World, clients: readonly Client[], scopes: readonly string[]): void {
  for (const client of clients) {
    const principal = addServicePrincipal(world, foreignApp(client), { tags: [LISTED] })
    grantToAll(world, principal, GRAPH_APP_ID, scopes)
  }
}
