import { z } from 'zod'
import { putGrant } from '../directory/changes'
import type { Grant } from '../directory/service-principal'
import { grantId } from '../ids'
import { personById } from '../worlds'
import { readBody } from './body'
import { type Answer, type Call, NO_CONTENT, type Route } from './call'
import { alreadyExists, badRequest, notFound, objectNotFound } from './error'
import { GRANT_RULES } from './filter-rules'
import { answerList } from './list'
import { grantToChange, grantToRead } from './lookup'
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
  return answerList(
    call,
    GRANT,
    GRANT_RULES,
    call.world.seen.grants.all().map((grant) => shown(call, grant)),
  )
}

function get(call: Call): Answer {
  return { status: 200, body: entity(call, GRANT, shown(call, grantToRead(call))) }
}

function shown({ world }: Call, grant: Grant): Grant {
  return world.settings.grantScope === 'plain' ? grant : { ...grant, scope: ` ${grant.scope}` }
}

/** learn.microsoft.com/graph/api/oauth2permissiongrant-post: consent at once, with no page shown to anyone. */
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
    if (directory.servicePrincipals.get(id) === undefined) throw objectNotFound()
  if (directory.grants.get(grantId(clientId, resourceId, principalId)) !== undefined) {
    const message = 'Permission entry already exists.'
    throw call.world.settings.grantExists === 409 ? alreadyExists(message) : badRequest(message)
  }
  const write = (): Grant => putGrant(directory, { ...body, clientId, resourceId, principalId })
  refuseUnborn(call, [clientId, resourceId], write)
  const grant = write()
  return {
    status: 201,
    body: entity(call, GRANT, shown(call, grant)),
    headers: { location: call.links.graph(`/oauth2PermissionGrants/${grant.id}`) },
  }
}

/** While a service principal is on its way a grant is refused in three ways, and the third has written it. */
function refuseUnborn(call: Call, principalIds: readonly string[], write: () => void): void {
  for (const id of principalIds) {
    const met = call.world.seen.servicePrincipals.metUnborn(id)
    if (met === 1) throw objectNotFound()
    if (met === 2) throw badRequest(notFound(id).message)
    if (met > 2) {
      write()
      throw notFound(id)
    }
  }
}

/** The scope is replaced completely: learn.microsoft.com/graph/api/oauth2permissiongrant-update */
function update(call: Call): Answer {
  const grant = grantToChange(call)
  requireAppAdmin(call)
  const { scope } = readBody(CHANGE, call.body, OF)
  putGrant(call.world.directory, { ...grant, scope })
  return NO_CONTENT
}

function remove(call: Call): Answer {
  const grant = grantToChange(call)
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
