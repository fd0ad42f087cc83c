import { addMonths, seconds } from '../dates'
import type { Application } from '../directory/application'
import {
  addServicePrincipal,
  draftApplication,
  type Maker,
  putApplication,
  putGrant,
} from '../directory/changes'
import { newSecret } from '../directory/secret'
import type { ServicePrincipal } from '../directory/service-principal'
import { newGuid } from '../ids'
import {
  BUSINESS_CENTRAL_APP_ID,
  CUSTOMER_INSIGHTS_APP_IDS,
  DATAVERSE_APP_ID,
  GRAPH_APP_ID,
  MICROSOFT,
} from './first-party'
import type { World } from './world'

/** What a guided run for Sales in the United States leaves in a tenant, spelled here again. */
const MARKER = 'unified-to-dynamics-365-sales-us'
const GRAPH_WANTED = ['openid', 'email', 'offline_access']

/** The service principal every application has in "Enterprise applications". */
export const LISTED = 'WindowsAzureActiveDirectoryIntegratedApp'

/** The application of an earlier run, made three months ago by someone who left since. */
export function earlierApplication(world: World): Application {
  const made = addMonths(world.now(), -3)
  return putApplication(world.directory, {
    ...draftApplication(world, world.displayName, {
      appId: null,
      ownerIds: [newGuid(world.random)],
    }),
    createdDateTime: seconds(made),
    uniqueName: MARKER,
    tags: [MARKER],
    signInAudience: 'AzureADMultipleOrgs',
    web: {
      redirectUris: ['https://api.unified.to/oauth/code'],
      homePageUrl: null,
      logoutUrl: null,
      implicitGrantSettings: { enableAccessTokenIssuance: false, enableIdTokenIssuance: false },
      redirectUriSettings: [{ uri: 'https://api.unified.to/oauth/code', index: null }],
    },
    requiredResourceAccess: [
      { resourceAppId: GRAPH_APP_ID, resourceAccess: scopeIds(world, GRAPH_APP_ID, GRAPH_WANTED) },
      {
        resourceAppId: DATAVERSE_APP_ID,
        resourceAccess: scopeIds(world, DATAVERSE_APP_ID, ['user_impersonation']),
      },
    ],
  })
}

function scopeIds(world: Maker, appId: string, values: readonly string[]): { id: string; type: 'Scope' }[] {
  const scopes = world.directory.offered.get(appId)?.scopes ?? []
  return scopes
    .filter((scope) => scope.value !== null && values.includes(scope.value))
    .map((scope) => ({ id: scope.id, type: 'Scope' }))
}

/** Finishes an earlier run: service principal, consent for everyone, one secret. */
export function finishEarlierRun(world: Maker, app: Application): void {
  const made = addMonths(world.now(), -3)
  const { entry } = newSecret(world.random, {
    displayName: 'Unified.to',
    start: made,
    end: addMonths(made, 24),
  })
  putApplication(world.directory, { ...app, passwordCredentials: [entry] })
  const principal = addServicePrincipal(
    world,
    {
      appId: app.appId,
      displayName: app.displayName,
      ownerTenantId: world.tenantId,
      signInAudience: app.signInAudience,
      scopes: [],
    },
    { tags: [LISTED], createdDateTime: seconds(made) },
  )
  grantToAll(world, principal, GRAPH_APP_ID, GRAPH_WANTED)
  grantToAll(world, principal, DATAVERSE_APP_ID, ['user_impersonation'])
}

/** Consent for the organization, if both service principals exist. */
export function grantToAll(
  world: Maker,
  client: ServicePrincipal,
  apiAppId: string,
  scopes: readonly string[],
): void {
  const resource = world.directory.servicePrincipals.find('appId', apiAppId)
  if (resource === undefined) return
  putGrant(world.directory, {
    clientId: client.id,
    consentType: 'AllPrincipals',
    principalId: null,
    resourceId: resource.id,
    scope: scopes.join(' '),
  })
}

/** Service principals that a tenant with Dynamics 365 has from the start. */
export function addFirstParty(world: Maker, without: readonly string[] = []): void {
  const absent = [BUSINESS_CENTRAL_APP_ID, ...without]
  for (const app of world.directory.offered.values()) {
    if (app.ownerTenantId === MICROSOFT && !absent.includes(app.appId)) addServicePrincipal(world, app)
  }
}

export const DYNAMICS_APP_IDS = [DATAVERSE_APP_ID, ...CUSTOMER_INSIGHTS_APP_IDS]
