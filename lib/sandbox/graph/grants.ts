import { z } from 'zod'
import { putGrant } from '../directory/life'
import { grantId } from '../ids'
import { personById } from '../worlds'
import { readBody } from './body'
import { type Answer, type Call, NO_CONTENT, type Route } from './call'
import { alreadyExists, badRequest, GraphError, notFound } from './error'
import { GRANT_RULES } from './filter-rules'
import { answerList } from './list'
import { theGrant } from './lookup'
import { requireAppAdmin } from './rights'
import { entity, GRANT } from './view'

const CREATE = z.strictObject({
  clientId: z.guid(),
  consentType: z.enum(['AllPrincipals', 'Principal']),
  principalId: z.guid().nullable().optional(),
  resourceId: z.guid(),
  scope: z.string().max(3_850),
  // Asked for by the older API and ignored since.
  startTime: z.string().optional(),
  expiryTime: z.string().optional(),
})
const CHANGE = z.strictObject({ scope: z.string().max(3_850) })
const OF = {
  type: 'oAuth2PermissionGrant',
  readOnly: ['id', 'clientId', 'consentType', 'principalId', 'resourceId'],
}

function list(call: Call): Answer {
  return answerList(call, GRANT, GRANT_RULES, call.world.directory.grants.all())
}

function get(call: Call): Answer {
  return { status: 200, body: entity(call, GRANT, theGrant(call)) }
}

/** learn.microsoft.com/graph/api/oauth2permissiongrant-post: consent at once, with no page shown to anybody. */
function create(call: Call): Answer {
  requireAppAdmin(call)
  const body = readBody(CREATE, call.body, OF)
  const { directory } = call.world
  const principalId = body.principalId?.toLowerCase() ?? null
  if ((body.consentType === 'Principal') !== (principalId !== null))
    throw badRequest(
      "Invalid value specified for property 'principalId' of resource 'OAuth2PermissionGrant'.",
    )
  if (principalId !== null && personById(call.world, principalId) === undefined) throw notFound(principalId)
  const [clientId, resourceId] = [body.clientId.toLowerCase(), body.resourceId.toLowerCase()]
  for (const id of [clientId, resourceId])
    if (directory.servicePrincipals.get(id) === undefined)
      throw new GraphError(
        404,
        'Directory_ObjectNotFound',
        'Unable to read the company information from the directory.',
      )
  if (directory.grants.get(grantId(clientId, resourceId, principalId)) !== undefined)
    throw alreadyExists('Permission entry already exists.')
  const grant = putGrant(directory, { ...body, clientId, resourceId, principalId })
  return {
    status: 201,
    body: entity(call, GRANT, grant),
    headers: { location: call.links.graph(`/oauth2PermissionGrants/${grant.id}`) },
  }
}

/** The scope is replaced whole: learn.microsoft.com/graph/api/oauth2permissiongrant-update */
function update(call: Call): Answer {
  const grant = theGrant(call)
  requireAppAdmin(call)
  const { scope } = readBody(CHANGE, call.body, OF)
  putGrant(call.world.directory, { ...grant, scope })
  return NO_CONTENT
}

function remove(call: Call): Answer {
  const grant = theGrant(call)
  requireAppAdmin(call)
  call.world.directory.grants.remove(grant.id)
  return NO_CONTENT
}

const WRITE = ['DelegatedPermissionGrant.ReadWrite.All', 'Directory.ReadWrite.All']
const READ = ['DelegatedPermissionGrant.Read.All', 'Directory.Read.All', ...WRITE]

export const GRANT_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/oauth2PermissionGrants', scopes: READ, answers: 'list', handle: list },
  { method: 'POST', path: '/oauth2PermissionGrants', scopes: WRITE, answers: 'action', handle: create },
  { method: 'GET', path: '/oauth2PermissionGrants/:key', scopes: READ, answers: 'one', handle: get },
  { method: 'PATCH', path: '/oauth2PermissionGrants/:key', scopes: WRITE, answers: 'action', handle: update },
  {
    method: 'DELETE',
    path: '/oauth2PermissionGrants/:key',
    scopes: WRITE,
    answers: 'action',
    handle: remove,
  },
]
