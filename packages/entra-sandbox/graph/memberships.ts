import { ROLES } from '../worlds'
import type { Answer, Call, Route } from './call'
import { answerList } from './list'
import type { Shape } from './view'

/** Fields of a group other than its name; all are empty here. */
const EMPTY_GROUP = {
  classification: null,
  createdDateTime: null,
  expirationDateTime: null,
  groupTypes: [],
  isAssignableToRole: null,
  mail: null,
  mailEnabled: null,
  mailNickname: null,
  membershipRule: null,
  membershipRuleProcessingState: null,
  onPremisesDomainName: null,
  onPremisesLastSyncDateTime: null,
  onPremisesNetBiosName: null,
  onPremisesSamAccountName: null,
  onPremisesSecurityIdentifier: null,
  onPremisesSyncEnabled: null,
  preferredDataLocation: null,
  preferredLanguage: null,
  proxyAddresses: [],
  renewedDateTime: null,
  resourceBehaviorOptions: [],
  resourceProvisioningOptions: [],
  securityEnabled: null,
  securityIdentifier: null,
  theme: null,
  uniqueName: null,
  visibility: null,
  onPremisesProvisioningErrors: [],
  serviceProvisioningErrors: [],
}

const MEMBERSHIP: Shape = {
  set: 'directoryObjects',
  type: 'directoryObject',
  keys: [
    '@odata.type',
    'id',
    'deletedDateTime',
    'description',
    'displayName',
    'roleTemplateId',
    ...Object.keys(EMPTY_GROUP),
  ],
}

const ROLE: Shape = {
  set: 'directoryRoles',
  type: 'directoryRole',
  keys: ['id', 'deletedDateTime', 'description', 'displayName', 'roleTemplateId'],
}

const MAY_READ_NAMES = ['RoleManagement.Read.Directory', 'Directory.Read.All', 'Directory.ReadWrite.All']

type Row = Record<string, unknown>

/** Without a scope for it a role has no name, but it has its template id. */
function rolesOf(call: Call): Row[] {
  const { person, scopes } = call.caller
  const named = MAY_READ_NAMES.some((scope) => scopes.has(scope))
  return person.roles.map((role) => ({
    '@odata.type': '#microsoft.graph.directoryRole',
    id: call.world.tenantId.slice(0, 8) + ROLES[role].templateId.slice(8),
    deletedDateTime: null,
    description: named ? ROLES[role].description : null,
    displayName: named ? ROLES[role].displayName : null,
    roleTemplateId: ROLES[role].templateId,
  }))
}

const NAMES = ['All company', 'Parking permits']

function groupsOf(call: Call): Row[] {
  const named =
    call.caller.scopes.has('Directory.Read.All') || call.caller.scopes.has('Directory.ReadWrite.All')
  return Array.from({ length: call.world.settings.groups }, (_, number) => ({
    ...EMPTY_GROUP,
    '@odata.type': '#microsoft.graph.group',
    id: `${call.world.tenantId.slice(0, 8)}-5a1e-4c0d-9d52-${(0x0e6f_5b7c_1a00 + number).toString(16).padStart(12, '0')}`,
    deletedDateTime: null,
    description: null,
    displayName: named ? (NAMES[number] ?? `Team ${number + 1}`) : null,
  }))
}

/** Roles between groups, near the end: learn.microsoft.com/graph/api/user-list-transitivememberof */
function memberships(call: Call): Answer {
  const groups = groupsOf(call)
  return answerList(call, MEMBERSHIP, {}, [...groups.slice(0, -1), ...rolesOf(call), ...groups.slice(-1)])
}

/** The list cast to roles; the documentation calls it an advanced query, public code does without. */
function roles(call: Call): Answer {
  return answerList(call, ROLE, {}, rolesOf(call))
}

const SCOPES = ['User.Read', 'Directory.Read.All', 'Directory.ReadWrite.All']
const TO_ROLES = ':cast{(?:microsoft[.])?graph[.]directoryRole}'

export const MEMBERSHIP_ROUTES: readonly Route[] = ['/me/memberOf', '/me/transitiveMemberOf'].flatMap(
  (path): Route[] => [
    { method: 'GET', path, scopes: SCOPES, answers: 'list', handle: memberships },
    { method: 'GET', path: `${path}/${TO_ROLES}`, scopes: SCOPES, answers: 'list', handle: roles },
  ],
)
