import { z } from 'zod'
import { tags } from '../directory/application'
import { addServicePrincipal, backingApp, deleteServicePrincipal } from '../directory/changes'
import type { ServicePrincipal } from '../directory/service-principal'
import { readBody } from './body'
import { type Answer, type Call, NO_CONTENT, type Route } from './call'
import { alreadyExists, badRequest, GraphError } from './error'
import { GRANT_RULES, PRINCIPAL_RULES } from './filter-rules'
import { answerCount, answerList } from './list'
import { absent, listed, principalKey, principalToChange, principalToRead } from './lookup'
import { markedPrincipal } from './marks'
import { requireAppAdmin, requirePrincipalRight } from './rights'
import { entity, GRANT, SERVICE_PRINCIPAL } from './view'

const text = z.string().nullable()

const CHANGES = z
  .strictObject({
    accountEnabled: z.boolean(),
    alternativeNames: z.array(z.string()),
    appRoleAssignmentRequired: z.boolean(),
    description: text,
    displayName: z.string().min(1).max(256),
    homepage: text,
    loginUrl: text,
    logoutUrl: text,
    notes: text,
    notificationEmailAddresses: z.array(z.string()),
    preferredSingleSignOnMode: text,
    replyUrls: z.array(z.string()),
    tags,
  })
  .partial()
const CREATE = CHANGES.extend({ appId: z.guid() })
const UPSERT = CHANGES.extend({ appId: z.guid().optional() })

const OF = {
  type: 'servicePrincipal',
  readOnly: [
    'id',
    'appId',
    'appDisplayName',
    'appOwnerOrganizationId',
    'createdDateTime',
    'deletedDateTime',
    'servicePrincipalType',
    'signInAudience',
    'verifiedPublisher',
    'oauth2PermissionScopes',
  ],
}

const FOREIGN =
  'When using this permission, the backing application of the service principal being created must in the local tenant'

type Changes = z.output<typeof CHANGES>

function changed({
  appId: _,
  ...changes
}: Changes & { appId?: string | undefined }): Partial<ServicePrincipal> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
}

function list(call: Call): Answer {
  const rows = listed(call, call.world.seen.servicePrincipals).map((row) => markedPrincipal(call.world, row))
  return answerList(call, SERVICE_PRINCIPAL, PRINCIPAL_RULES, rows)
}

function count(call: Call): Answer {
  return answerCount(
    call,
    SERVICE_PRINCIPAL,
    PRINCIPAL_RULES,
    listed(call, call.world.seen.servicePrincipals),
  )
}

function get(call: Call): Answer {
  const principal = markedPrincipal(call.world, principalToRead(call))
  const bare = call.world.settings.withoutScopes.includes(principal.appId)
  const row = bare ? { ...principal, oauth2PermissionScopes: [] } : principal
  return { status: 200, body: entity(call, SERVICE_PRINCIPAL, row) }
}

/** learn.microsoft.com/graph/api/serviceprincipal-post-serviceprincipals */
function make(call: Call, appId: string, changes: Partial<ServicePrincipal>): Answer {
  const { world } = call
  if (world.directory.servicePrincipals.find('appId', appId) !== undefined)
    throw alreadyExists(
      `The service principal cannot be created, updated, or restored because the service principal name ${appId} is already in use.`,
    )
  const app = world.settings.notOffered.includes(appId) ? undefined : backingApp(world, appId)
  const registration = world.directory.applications.find('appId', appId)
  const met = registration === undefined ? 0 : world.seen.applications.metUnborn(registration.id)
  // Seen in turns while the application is on its way: that it is absent, and that it is foreign.
  if (met > 0 && met % 2 === 0) throw new GraphError(403, 'Authorization_RequestDenied', FOREIGN)
  if (app === undefined || met > 0) {
    if (met === 0) requireAppAdmin(call)
    const message = `The appId '${appId}' of the service principal does not reference a valid application object.`
    throw badRequest(message, [{ code: 'NoBackingApplicationObject', message, target: 'appId' }])
  }
  requirePrincipalRight(call, app)
  const principal = addServicePrincipal(world, app, changes)
  return {
    status: 201,
    body: entity(call, SERVICE_PRINCIPAL, principal),
    headers: {
      location: call.links.graph(
        `/directoryObjects/${principal.id}/Microsoft.DirectoryServices.ServicePrincipal`,
      ),
    },
  }
}

function create(call: Call): Answer {
  const body = readBody(CREATE, call.body, OF)
  return make(call, body.appId.toLowerCase(), changed(body))
}

/** PATCH by key; by appId it makes the service principal if asked to (learn.microsoft.com/graph/api/serviceprincipal-upsert). */
function patch(call: Call): Answer {
  const key = principalKey(call)
  const principal = principalToChange(call, key)
  const wanted = call.headers.get('prefer')?.toLowerCase().includes('create-if-missing') === true
  if (principal === undefined) {
    if (key.by !== 'appId' || !wanted) return absent(key.value)
    return make(call, key.value, changed(readBody(UPSERT, call.body, OF)))
  }
  requireAppAdmin(call)
  const body = readBody(key.by === 'appId' ? UPSERT : CHANGES, call.body, OF)
  call.world.directory.servicePrincipals.put({ ...principal, ...changed(body) })
  return NO_CONTENT
}

function remove(call: Call): Answer {
  const key = principalKey(call)
  const principal = principalToChange(call, key) ?? absent(key.value)
  requireAppAdmin(call)
  deleteServicePrincipal(call.world, principal)
  return NO_CONTENT
}

/** The grants that a client holds: learn.microsoft.com/graph/api/serviceprincipal-list-oauth2permissiongrants */
function grants(call: Call): Answer {
  const principal = principalToRead(call)
  const held = call.world.seen.grants.all().filter((grant) => grant.clientId === principal.id)
  return answerList(call, GRANT, GRANT_RULES, held)
}

/** One property read alone, as a list of its own: `…/oauth2PermissionScopes`, `…/appRoles`. */
function part(name: 'oauth2PermissionScopes' | 'appRoles'): Route['handle'] {
  return (call) => {
    const principal = principalToRead(call)
    const context = call.links.graph(`/$metadata#servicePrincipals('${principal.id}')/${name}`)
    return { status: 200, body: { '@odata.context': context, value: principal[name] } }
  }
}

const WRITE = ['Application.ReadWrite.All', 'Directory.ReadWrite.All']
const READ = ['Application.Read.All', ...WRITE, 'Directory.Read.All']
const READ_GRANTS = [
  'Directory.Read.All',
  'Directory.ReadWrite.All',
  'DelegatedPermissionGrant.Read.All',
  'DelegatedPermissionGrant.ReadWrite.All',
]

export const PRINCIPAL_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/servicePrincipals', scopes: READ, answers: 'list', handle: list },
  { method: 'POST', path: '/servicePrincipals', scopes: WRITE, answers: 'action', handle: create },
  { method: 'GET', path: '/servicePrincipals/$count', scopes: READ, answers: 'list', handle: count },
  { method: 'GET', path: '/servicePrincipals/:key', scopes: READ, answers: 'one', handle: get },
  { method: 'PATCH', path: '/servicePrincipals/:key', scopes: WRITE, answers: 'action', handle: patch },
  { method: 'DELETE', path: '/servicePrincipals/:key', scopes: WRITE, answers: 'action', handle: remove },
  {
    method: 'GET',
    path: '/servicePrincipals/:key/oauth2PermissionGrants',
    scopes: READ_GRANTS,
    answers: 'list',
    handle: grants,
  },
  {
    method: 'GET',
    path: '/servicePrincipals/:key/oauth2PermissionScopes',
    scopes: READ,
    answers: 'action',
    handle: part('oauth2PermissionScopes'),
  },
  {
    method: 'GET',
    path: '/servicePrincipals/:key/appRoles',
    scopes: READ,
    answers: 'action',
    handle: part('appRoles'),
  },
]
