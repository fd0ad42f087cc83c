import assert from 'node:assert/strict'
import type { Directory } from './place'

/** The application that each client registers, and what it must look like in the directory. */
export const NAME = 'Unified.to for Dynamics 365'
export const REDIRECT = 'https://api.unified.to/oauth/code'

/** Spelled here again, from Microsoft's documentation, as everything in these checks is. */
export const GRAPH = '00000003-0000-0000-c000-000000000000'
export const DATAVERSE = '00000007-0000-0000-c000-000000000000'
export const GRAPH_SCOPES = [
  ['openid', '37f7f235-527c-4136-accd-4a02d197296e'],
  ['email', '64a6cdd6-aab1-4aaf-94b8-3cc8405e90d0'],
  ['offline_access', '7427e0e9-2fba-42fe-b0c0-848c9e6a8182'],
] as const
export const DATAVERSE_SCOPE = ['user_impersonation', '78ce3f0f-a1ce-49c2-8cde-64b5c0896db4'] as const

const wanted = (id: string) => ({ id, type: 'Scope' })

/** The permissions the application lists, in the form Graph keeps them. */
export const ACCESS = [
  { resourceAppId: GRAPH, resourceAccess: GRAPH_SCOPES.map(([, id]) => wanted(id)) },
  { resourceAppId: DATAVERSE, resourceAccess: [wanted(DATAVERSE_SCOPE[1])] },
]

type Application = Directory['applications'][number]

/** The one application of the world. */
export function onlyApplication({ applications }: Directory): Application {
  assert.equal(applications.length, 1)
  const [app] = applications
  assert(app)
  return app
}

/** Checks that an application has what was asked for and nothing else. */
export function isAsAsked(app: Application, by: string): void {
  const { id, appId, createdDateTime, publisherDomain, passwordCredentials, ...rest } = app
  assert.match(id, /^[0-9a-f-]{36}$/)
  assert.match(appId, /^[0-9a-f-]{36}$/)
  assert.notEqual(id, appId)
  assert.match(String(createdDateTime), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  assert.match(String(publisherDomain), /\.onmicrosoft\.com$/)
  const {
    displayName,
    signInAudience,
    web,
    requiredResourceAccess,
    createdByAppId,
    parentalControlSettings,
    ...others
  } = rest
  assert.deepEqual(
    { displayName, signInAudience, web, requiredResourceAccess, createdByAppId, parentalControlSettings },
    {
      displayName: NAME,
      signInAudience: 'AzureADMultipleOrgs',
      web: {
        homePageUrl: null,
        logoutUrl: null,
        redirectUris: [REDIRECT],
        implicitGrantSettings: { enableAccessTokenIssuance: false, enableIdTokenIssuance: false },
        redirectUriSettings: [{ uri: REDIRECT, index: null }],
      },
      requiredResourceAccess: ACCESS,
      createdByAppId: by,
      parentalControlSettings: { countriesBlockedForMinors: [], legalAgeGroupRule: 'Allow' },
    },
  )
  assert.deepEqual(
    Object.entries(others)
      .filter(([, value]) => !isEmpty(value))
      .map(([key]) => key),
    [],
    'nothing else is filled',
  )
}

/** Null, false, an empty list, or an object of such. */
function isEmpty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === null || value === false
  return Object.values(value).every(isEmpty)
}

/** One secret: its name, its year, the first three characters of its value, and the value nowhere. */
export function hasSecret(app: Application, displayName: string | null, value: string): void {
  const [secret, ...more] = app.passwordCredentials
  assert(secret)
  assert.deepEqual(more, [])
  assert.deepEqual([secret.displayName, secret.hint], [displayName, value.slice(0, 3)])
  const days = (Date.parse(secret.endDateTime) - Date.parse(secret.startDateTime)) / 86_400_000
  assert(days >= 364.9 && days <= 366.1, `${days} days`)
}

/** Tenant-wide consent: these scopes of each API, and no others. */
export function hasGrants(directory: Directory, appId: string, scopes: Record<string, string[]>): void {
  const idOf = (of: string) => directory.servicePrincipals.find((principal) => principal.appId === of)?.id
  const own = directory.oauth2PermissionGrants
    .filter(({ clientId }) => clientId === idOf(appId))
    .map(({ resourceId, consentType, scope }) => [resourceId, consentType, scope.split(' ').sort()])
  const asked = Object.entries(scopes).map(([api, names]) => [idOf(api), 'AllPrincipals', [...names].sort()])
  assert.deepEqual(own.sort(), asked.sort())
}

/** Deleted for now, with everything that hung on it. */
export function isGone(directory: Directory, appId: string): void {
  assert.deepEqual(directory.applications, [])
  assert.deepEqual(
    directory.deletedApplications.map((app) => app.appId),
    [appId],
  )
  assert.equal(
    directory.servicePrincipals.some((principal) => principal.appId === appId),
    false,
  )
}
