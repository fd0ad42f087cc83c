import type { Policy } from '../worlds'
import type { Answer, Call, Route } from './call'
import { answerList } from './list'
import { absent, applicationToRead } from './lookup'
import { DEFAULT_POLICY } from './policy'
import { APPLICATION, entity, type Shape } from './view'

/*
 * The policies that can stop a run, read-only: learn.microsoft.com/graph/api/resources/policy-overview.
 * They are shown as the world's settings make them.
 */

const AUTHORIZATION: Shape = {
  set: 'policies/authorizationPolicy',
  type: 'authorizationPolicy',
  keys: [
    'id',
    'deletedDateTime',
    'description',
    'displayName',
    'allowedToSignUpEmailBasedSubscriptions',
    'allowedToUseSSPR',
    'allowEmailVerifiedUsersToJoinOrganization',
    'allowInvitesFrom',
    'allowUserConsentForRiskyApps',
    'blockMsolPowerShell',
    'defaultUserRolePermissions',
    'guestUserRoleId',
  ],
}

const TENANT_POLICY: Shape = {
  set: 'policies/defaultAppManagementPolicy',
  type: 'tenantAppManagementPolicy',
  keys: [
    'id',
    'deletedDateTime',
    'description',
    'displayName',
    'isEnabled',
    'applicationRestrictions',
    'servicePrincipalRestrictions',
  ],
}

const APP_POLICY: Shape = {
  set: 'policies/appManagementPolicies',
  type: 'appManagementPolicy',
  keys: ['id', 'deletedDateTime', 'description', 'displayName', 'isEnabled', 'restrictions'],
}

/** learn.microsoft.com/graph/api/authorizationpolicy-get */
function authorization(call: Call): Answer {
  const { usersMayRegisterApps, usersMayConsent } = call.world.settings.policy
  const row = {
    id: 'authorizationPolicy',
    deletedDateTime: null,
    description: 'Used to manage authorization related settings across the company.',
    displayName: 'Authorization Policy',
    allowedToSignUpEmailBasedSubscriptions: true,
    allowedToUseSSPR: true,
    allowEmailVerifiedUsersToJoinOrganization: false,
    allowInvitesFrom: 'everyone',
    allowUserConsentForRiskyApps: false,
    blockMsolPowerShell: false,
    defaultUserRolePermissions: {
      allowedToCreateApps: usersMayRegisterApps,
      allowedToCreateSecurityGroups: true,
      allowedToCreateTenants: true,
      allowedToReadBitlockerKeysForOwnedDevice: true,
      allowedToReadOtherUsers: true,
      permissionGrantPoliciesAssigned: usersMayConsent
        ? ['ManagePermissionGrantsForSelf.microsoft-user-default-legacy']
        : [],
    },
    guestUserRoleId: '10dae51f-b6af-4016-8d66-8c2a99b929b3',
  }
  return { status: 200, body: entity(call, AUTHORIZATION, row) }
}

function restrictions(policy: Policy): Record<string, unknown>[] {
  const rule = (restrictionType: string, maxLifetime: string | null): Record<string, unknown> => ({
    restrictionType,
    state: 'enabled',
    maxLifetime,
    restrictForAppsCreatedAfterDateTime: null,
    excludeActors: null,
  })
  return [
    ...(policy.secretsAllowed ? [] : [rule('passwordAddition', null)]),
    ...(policy.secretDays === null ? [] : [rule('passwordLifetime', `P${policy.secretDays}D`)]),
  ]
}

/** learn.microsoft.com/graph/api/tenantappmanagementpolicy-get: always there, off until a rule is set. */
function tenantPolicy(call: Call): Answer {
  const rules = restrictions(call.world.settings.policy)
  const row = {
    id: DEFAULT_POLICY,
    deletedDateTime: null,
    description:
      'Default tenant policy that enforces app management restrictions on applications and service principals.',
    displayName: 'Default app management tenant policy',
    isEnabled: rules.length > 0,
    applicationRestrictions: { passwordCredentials: rules, keyCredentials: [], identifierUris: null },
    servicePrincipalRestrictions: { passwordCredentials: [], keyCredentials: [] },
  }
  return { status: 200, body: entity(call, TENANT_POLICY, row) }
}

const EXEMPTION = 'db9d1b3d-3f11-4fe0-8e0d-0a7b5e2a4c31'

function exemptions(call: Call): Record<string, unknown>[] {
  if (call.world.settings.policy.exemptAppIds.length === 0) return []
  const none = { passwordCredentials: [], keyCredentials: [] }
  return [
    {
      id: EXEMPTION,
      deletedDateTime: null,
      description: 'Applications that the rules about secrets do not concern.',
      displayName: 'Exempt applications',
      isEnabled: true,
      restrictions: { ...none, applicationRestrictions: { identifierUris: null } },
    },
  ]
}

/** learn.microsoft.com/graph/api/appmanagementpolicy-list */
function appPolicies(call: Call): Answer {
  return answerList(call, APP_POLICY, {}, exemptions(call))
}

function theExemption(call: Call): Record<string, unknown> {
  const id = call.param('id')
  return exemptions(call).find((policy) => policy['id'] === id) ?? absent(id)
}

function appPolicy(call: Call): Answer {
  return { status: 200, body: entity(call, APP_POLICY, theExemption(call)) }
}

function appliesTo(call: Call): Answer {
  theExemption(call)
  const { exemptAppIds } = call.world.settings.policy
  const apps = call.world.seen.applications.all().filter((app) => exemptAppIds.includes(app.appId))
  const shown = apps.map((app) => ({ '@odata.type': '#microsoft.graph.application', ...app }))
  const shape = { ...APPLICATION, set: 'directoryObjects', keys: ['@odata.type', ...APPLICATION.keys] }
  return answerList(call, shape, {}, shown)
}

function policiesOfApplication(call: Call): Answer {
  const { appId } = applicationToRead(call)
  const applies = call.world.settings.policy.exemptAppIds.includes(appId)
  return answerList(call, APP_POLICY, {}, applies ? exemptions(call) : [])
}

const READ = ['Policy.Read.All']
const SINGLE = '/policies/appManagementPolicies/:id'

export const POLICY_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/policies/authorizationPolicy',
    scopes: READ,
    answers: 'one',
    handle: authorization,
  },
  {
    method: 'GET',
    path: '/policies/defaultAppManagementPolicy',
    scopes: READ,
    answers: 'one',
    handle: tenantPolicy,
  },
  {
    method: 'GET',
    path: '/policies/appManagementPolicies',
    scopes: READ,
    answers: 'list',
    handle: appPolicies,
  },
  { method: 'GET', path: SINGLE, scopes: READ, answers: 'one', handle: appPolicy },
  { method: 'GET', path: `${SINGLE}/appliesTo`, scopes: READ, answers: 'list', handle: appliesTo },
  {
    method: 'GET',
    path: '/applications/:key/appManagementPolicies',
    scopes: READ,
    answers: 'list',
    handle: policiesOfApplication,
  },
]
