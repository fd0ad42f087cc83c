import type { Answer, Call, Route } from './call'
import { answerList } from './list'
import { entity, type Shape } from './view'

const USER: Shape = {
  set: 'users',
  type: 'user',
  keys: [
    'businessPhones',
    'displayName',
    'givenName',
    'jobTitle',
    'mail',
    'mobilePhone',
    'officeLocation',
    'preferredLanguage',
    'surname',
    'userPrincipalName',
    'id',
  ],
}

const ORGANIZATION: Shape = {
  set: 'organization',
  type: 'organization',
  keys: [
    'id',
    'deletedDateTime',
    'businessPhones',
    'city',
    'country',
    'countryLetterCode',
    'createdDateTime',
    'defaultUsageLocation',
    'displayName',
    'marketingNotificationEmails',
    'onPremisesLastSyncDateTime',
    'onPremisesSyncEnabled',
    'partnerTenantType',
    'postalCode',
    'preferredLanguage',
    'securityComplianceNotificationMails',
    'securityComplianceNotificationPhones',
    'state',
    'street',
    'technicalNotificationMails',
    'tenantType',
    'privacyProfile',
    'assignedPlans',
    'provisionedPlans',
    'verifiedDomains',
  ],
}

/** `GET /me`: learn.microsoft.com/graph/api/user-get */
function me(call: Call): Answer {
  const { person } = call.caller
  const user = {
    businessPhones: [],
    displayName: person.displayName,
    givenName: person.givenName,
    jobTitle: person.jobTitle,
    mail: person.userPrincipalName,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: 'en-US',
    surname: person.surname,
    userPrincipalName: person.userPrincipalName,
    id: person.id,
  }
  return { status: 200, body: entity(call, USER, user) }
}

const EMPTY_ORGANIZATION = {
  deletedDateTime: null,
  businessPhones: [],
  city: null,
  country: null,
  countryLetterCode: null,
  createdDateTime: null,
  defaultUsageLocation: null,
  marketingNotificationEmails: [],
  onPremisesLastSyncDateTime: null,
  onPremisesSyncEnabled: null,
  partnerTenantType: null,
  postalCode: null,
  preferredLanguage: null,
  securityComplianceNotificationMails: [],
  securityComplianceNotificationPhones: [],
  state: null,
  street: null,
  technicalNotificationMails: [],
  tenantType: null,
  privacyProfile: null,
  assignedPlans: [],
  provisionedPlans: [],
}

/** All that the person may read. Azure CLI's token has no other. learn.microsoft.com/graph/permissions-reference */
const AS_PERSON = 'Directory.AccessAsUser.All'

const MAY_READ_ALL = ['Organization.Read.All', 'Directory.Read.All', 'Directory.ReadWrite.All', AS_PERSON]

/** `GET /organization`: with User.Read alone only names and domains are filled. */
function organization(call: Call): Answer {
  const full = MAY_READ_ALL.some((scope) => call.caller.scopes.has(scope))
  const row = {
    ...EMPTY_ORGANIZATION,
    ...(full ? { country: 'NL', countryLetterCode: 'NL', preferredLanguage: 'en', tenantType: 'AAD' } : {}),
    id: call.world.tenantId,
    displayName: call.world.displayName,
    verifiedDomains: [
      {
        capabilities: 'Email, OfficeCommunicationsOnline',
        isDefault: true,
        isInitial: true,
        name: call.world.domain,
        type: 'Managed',
      },
    ],
  }
  return answerList(call, ORGANIZATION, {}, [row])
}

const SCOPES = ['User.Read', 'Directory.Read.All', 'Directory.ReadWrite.All', AS_PERSON]

export const ME_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/me', scopes: SCOPES, answers: 'one', handle: me },
  {
    method: 'GET',
    path: '/organization',
    scopes: [...SCOPES, 'Organization.Read.All'],
    answers: 'list',
    handle: organization,
  },
]
