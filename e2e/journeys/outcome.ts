import type { Application, Directory, ServicePrincipal } from 'entra-sandbox/answers'
import { expect } from '../test'
import type { World } from '../world'

/** What the manual guide asks for, spelled again from the guide and not read from the app's code. */
export const SALES_IN_THE_UNITED_STATES = {
  product: 'Dynamics 365 Sales',
  region: 'United States',
  name: 'Contoso Practice',
  description: 'Unified.to',
  redirectUri: 'https://api.unified.to/oauth/code',
  handOver: 'https://app.unified.to/integrations/',
  api: '00000007-0000-0000-c000-000000000000',
  /** The stable key by which every later visit finds the application. */
  marker: 'unified-to-dynamics-365-sales-us',
} as const

export const ENGAGEMENT_IN_EUROPE = {
  ...SALES_IN_THE_UNITED_STATES,
  product: 'Dynamics 365 Customer Engagement',
  region: 'Europe',
  redirectUri: 'https://api-eu.unified.to/oauth/code',
  handOver: 'https://app-eu.unified.to/integrations/',
  api: '0bfc4568-a4ba-4c58-bd3e-5d3e76bd7fff',
  marker: 'unified-to-dynamics-365-engagement-eu',
} as const

type Asked = Record<keyof typeof SALES_IN_THE_UNITED_STATES, string>

const MICROSOFT_GRAPH = '00000003-0000-0000-c000-000000000000'
const LISTED = 'WindowsAzureActiveDirectoryIntegratedApp'
/** How far the lifetime of a secret may stay below 24 months. */
const MARGIN = 10 * 60_000

/** Compares the application with the guide, field by field; what the guide does not ask for is not there. */
export function expectApplication(directory: Directory, application: Application, asked: Asked): void {
  const wanted = (appId: string, values: readonly string[]) => ({
    resourceAppId: appId,
    resourceAccess: values.map((value) => ({ id: scopeId(directory, appId, value), type: 'Scope' })),
  })
  expect(application).toEqual({
    id: application.id,
    appId: application.appId,
    createdDateTime: application.createdDateTime,
    uniqueName: asked.marker,
    tags: [asked.marker],
    displayName: asked.name,
    signInAudience: 'AzureADMultipleOrgs',
    web: {
      redirectUris: [asked.redirectUri],
      homePageUrl: null,
      logoutUrl: null,
      implicitGrantSettings: { enableAccessTokenIssuance: false, enableIdTokenIssuance: false },
    },
    spa: { redirectUris: [] },
    publicClient: { redirectUris: [] },
    identifierUris: [],
    appRoles: [],
    keyCredentials: [],
    requiredResourceAccess: [
      wanted(MICROSOFT_GRAPH, ['openid', 'email', 'offline_access']),
      wanted(asked.api, ['user_impersonation']),
    ],
    passwordCredentials: [expect.objectContaining({ displayName: asked.description })],
  })
  const [secret] = application.passwordCredentials
  const start = new Date(secret?.startDateTime ?? Number.NaN)
  const end = new Date(secret?.endDateTime ?? Number.NaN)
  const limit = new Date(start).setUTCMonth(start.getUTCMonth() + 24)
  expect(limit - end.getTime(), 'time that is missing to 24 months').toBeGreaterThanOrEqual(0)
  expect(limit - end.getTime(), 'time that is missing to 24 months').toBeLessThanOrEqual(MARGIN)
}

/** Compares the application's service principal and consent with the guide. */
export function expectConsent(directory: Directory, application: Application, asked: Asked): void {
  const principals = directory.servicePrincipals.filter(({ appId }) => appId === application.appId)
  expect(principals).toEqual([
    {
      id: expect.any(String),
      appId: application.appId,
      displayName: asked.name,
      appOwnerOrganizationId: expect.any(String),
      createdDateTime: expect.any(String),
      accountEnabled: true,
      appRoleAssignmentRequired: false,
      tags: [LISTED],
      passwordCredentials: [],
      keyCredentials: [],
      oauth2PermissionScopes: [],
    },
  ])
  const grant = (appId: string, scope: string) => ({
    id: expect.any(String),
    clientId: principals[0]?.id,
    consentType: 'AllPrincipals',
    principalId: null,
    resourceId: principalOf(directory, appId).id,
    scope,
  })
  const grants = directory.oauth2PermissionGrants.filter(({ clientId }) => clientId === principals[0]?.id)
  // The page asks for both at once, so either may come first.
  expect(new Set(grants)).toEqual(
    new Set([grant(MICROSOFT_GRAPH, 'openid email offline_access'), grant(asked.api, 'user_impersonation')]),
  )
}

/**
 * Compares the complete directory of a first visit with the guide: one application, its service principal and consent,
 * and what Microsoft itself writes when the person lets this page in. Gives the application.
 */
export async function expectFirstVisit(world: World, asked: Asked, person: string): Promise<Application> {
  const directory = await world.directory()
  const { before } = world
  const news = <Item extends { id: string }>(now: readonly Item[], then: readonly Item[]): Item[] => {
    expect(now.filter(({ id }) => then.some((old) => old.id === id))).toEqual(then)
    return now.filter(({ id }) => !then.some((old) => old.id === id))
  }
  const applications = news(directory.applications, before.applications)
  expect(applications).toHaveLength(1)
  const [application] = applications as [Application]
  expectApplication(directory, application, asked)
  expectConsent(directory, application, asked)

  const principals = news(directory.servicePrincipals, before.servicePrincipals)
  const page = principals.find(({ displayName }) => displayName === 'Dynamics 365 onboarding')
  const ours = directory.servicePrincipals.find(({ appId }) => appId === application.appId)
  const apis = principals.filter(({ appId }) => appId === asked.api)
  expect(new Set(principals)).toEqual(new Set([page, ours, ...apis]))

  const grants = news(directory.oauth2PermissionGrants, before.oauth2PermissionGrants)
  const own = grants.filter(({ clientId }) => clientId !== ours?.id)
  expect(own).toEqual([
    {
      id: expect.any(String),
      clientId: page?.id,
      consentType: 'Principal',
      principalId: directory.personas.find(({ displayName }) => displayName === person)?.id,
      resourceId: principalOf(directory, MICROSOFT_GRAPH).id,
      scope: expect.any(String),
    },
  ])
  expect(new Set(own[0]?.scope.split(' '))).toEqual(
    new Set([
      ...['openid', 'profile', 'offline_access', 'User.Read'],
      ...['Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All'],
    ]),
  )
  expect([...directory.deletedApplications, ...directory.deletedServicePrincipals]).toEqual([])
  return application
}

function principalOf(directory: Directory, appId: string): ServicePrincipal {
  const found = directory.servicePrincipals.filter((principal) => principal.appId === appId)
  expect(found, `service principals of ${appId}`).toHaveLength(1)
  return found[0] as ServicePrincipal
}

function scopeId(directory: Directory, appId: string, value: string): string {
  const scope = principalOf(directory, appId).oauth2PermissionScopes.find((one) => one.value === value)
  if (scope === undefined) throw new Error(`${appId} offers no ${value} in this tenant.`)
  return scope.id
}
