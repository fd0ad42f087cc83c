import { z } from 'zod'
import * as people from './people'
import {
  application,
  appRole,
  grant,
  newPasswordCredential,
  permissionScope,
  servicePrincipal,
} from './resources'

/** What a good answer holds: one object, a list, a number, nothing, or whatever the call says. */
export type AnswerKind =
  | { readonly one: z.ZodObject; readonly context: string }
  | { readonly listOf: z.ZodObject | z.ZodDiscriminatedUnion; readonly context: string }
  | { readonly exactly: z.ZodType }
  | 'number'
  | 'nothing'

/** One call of Graph: learn.microsoft.com/graph/api/overview */
export type Operation = {
  readonly method: string
  readonly path: RegExp
  readonly query: readonly string[]
  readonly request?: z.ZodType
  readonly answers: Readonly<Record<number, AnswerKind>>
}

const GUID = '[0-9a-f-]{36}'
const APP = `/applications(/${GUID}|\\(appId='${GUID}'\\)|\\(uniqueName='[^']+'\\))`
const PRINCIPAL = `/servicePrincipals(/${GUID}|\\(appId='${GUID}'\\))`
const exact = (path: string): RegExp => new RegExp(`^${path}$`)

const ONE = ['$select', '$expand']
const LIST = [...ONE, '$filter', '$top', '$count', '$orderby', '$search', '$skiptoken']

const text = z.string().nullable()
const shapeOf = application.shape

// What may be written: nothing that Microsoft marks read-only, and the nested objects in part.
const applicationBody = z
  .strictObject({
    ...shapeOf,
    api: shapeOf.api.partial(),
    info: shapeOf.info.partial(),
    web: shapeOf.web.partial(),
  })
  .omit({
    id: true,
    deletedDateTime: true,
    appId: true,
    applicationTemplateId: true,
    certification: true,
    createdByAppId: true,
    createdDateTime: true,
    disabledByMicrosoftStatus: true,
    publisherDomain: true,
    verifiedPublisher: true,
    passwordCredentials: true,
  })
  .partial()

const principalBody = servicePrincipal
  .pick({
    accountEnabled: true,
    alternativeNames: true,
    appId: true,
    appRoleAssignmentRequired: true,
    description: true,
    displayName: true,
    homepage: true,
    loginUrl: true,
    logoutUrl: true,
    notes: true,
    notificationEmailAddresses: true,
    preferredSingleSignOnMode: true,
    replyUrls: true,
    tags: true,
  })
  .partial()

const grantBody = grant.omit({ id: true, principalId: true }).extend({
  principalId: z.guid().nullish(),
  startTime: z.string().optional(),
  expiryTime: z.string().optional(),
})

const addPasswordBody = z.strictObject({
  passwordCredential: z
    .strictObject({ displayName: text, startDateTime: z.string(), endDateTime: z.string() })
    .partial()
    .nullish(),
})

const restored = z.looseObject({ '@odata.context': z.string(), '@odata.type': z.string(), id: z.guid() })

function resource(set: string, path: string, schema: z.ZodObject, body: z.ZodType): Operation[] {
  const one: AnswerKind = { one: schema, context: `${set}(…)/$entity` }
  const listOf: AnswerKind = { listOf: schema, context: set }
  return [
    { method: 'GET', path: exact(`/${set}`), query: LIST, answers: { 200: listOf } },
    { method: 'GET', path: exact(`/${set}/\\$count`), query: LIST, answers: { 200: 'number' } },
    { method: 'POST', path: exact(`/${set}`), query: [], request: body, answers: { 201: one } },
    { method: 'GET', path: exact(path), query: ONE, answers: { 200: one } },
    { method: 'PATCH', path: exact(path), query: [], request: body, answers: { 201: one, 204: 'nothing' } },
    { method: 'DELETE', path: exact(path), query: [], answers: { 204: 'nothing' } },
  ]
}

const GRANTS: AnswerKind = { listOf: grant, context: 'oauth2PermissionGrants' }
const MEMBERSHIPS: AnswerKind = { listOf: people.membership, context: 'directoryObjects' }
const ROLES: AnswerKind = { listOf: people.directoryRole, context: 'directoryRoles' }
const APP_POLICIES: AnswerKind = { listOf: people.appPolicy, context: 'policies/appManagementPolicies' }

function get(path: string, answer: AnswerKind): Operation {
  const query = typeof answer === 'object' && 'listOf' in answer ? LIST : ONE
  return { method: 'GET', path: exact(path), query, answers: { 200: answer } }
}

/** A property of a service principal, read alone. */
function partOf(name: string, listOf: z.ZodObject): Operation {
  const answer: AnswerKind = { listOf, context: `servicePrincipals(…)/${name}` }
  return { method: 'GET', path: exact(`${PRINCIPAL}/${name}`), query: [], answers: { 200: answer } }
}

export const OPERATIONS: readonly Operation[] = [
  get('/me', { one: people.user, context: 'users(…)/$entity' }),
  get('/organization', { listOf: people.organization, context: 'organization' }),
  get('/me/(transitiveM|m)emberOf', MEMBERSHIPS),
  get('/me/(transitiveM|m)emberOf/(microsoft\\.)?graph\\.directoryRole', ROLES),
  ...resource('applications', APP, application, applicationBody),
  {
    method: 'POST',
    path: exact(`${APP}/addPassword`),
    query: [],
    request: addPasswordBody,
    answers: { 200: { one: newPasswordCredential, context: 'microsoft.graph.passwordCredential' } },
  },
  {
    method: 'POST',
    path: exact(`${APP}/removePassword`),
    query: [],
    request: z.strictObject({ keyId: z.guid() }),
    answers: { 204: 'nothing' },
  },
  get(`${APP}/owners`, { listOf: people.directoryObject, context: 'directoryObjects' }),
  get(`${APP}/appManagementPolicies`, APP_POLICIES),
  ...resource('servicePrincipals', PRINCIPAL, servicePrincipal, principalBody),
  get(`${PRINCIPAL}/oauth2PermissionGrants`, GRANTS),
  partOf('oauth2PermissionScopes', permissionScope),
  partOf('appRoles', appRole),
  ...resource('oauth2PermissionGrants', '/oauth2PermissionGrants/[\\w-]{43,64}', grant, grantBody.partial()),
  get('/directory/deletedItems/(microsoft\\.)?graph\\.application', {
    listOf: application,
    context: 'directory/deletedItems',
  }),
  get('/directory/deletedItems/(microsoft\\.)?graph\\.servicePrincipal', {
    listOf: servicePrincipal,
    context: 'directory/deletedItems',
  }),
  get(`/directory/deletedItems/${GUID}`, { exactly: restored }),
  {
    method: 'DELETE',
    path: exact(`/directory/deletedItems/${GUID}`),
    query: [],
    answers: { 204: 'nothing' },
  },
  {
    method: 'POST',
    path: exact(`/directory/deletedItems/${GUID}/restore`),
    query: [],
    answers: { 200: { exactly: restored } },
  },
  get('/policies/authorizationPolicy', {
    one: people.authorizationPolicy,
    context: 'policies/authorizationPolicy',
  }),
  get('/policies/defaultAppManagementPolicy', {
    one: people.tenantPolicy,
    context: 'policies/defaultAppManagementPolicy',
  }),
  get('/policies/appManagementPolicies', APP_POLICIES),
  get(`/policies/appManagementPolicies/${GUID}`, {
    one: people.appPolicy,
    context: 'policies/appManagementPolicies',
  }),
  get(`/policies/appManagementPolicies/${GUID}/appliesTo`, {
    exactly: z.object({
      '@odata.context': z.string(),
      value: z.array(z.looseObject({ '@odata.type': z.string() })),
    }),
  }),
]
