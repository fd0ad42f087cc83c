import type { Application } from '../directory/application'
import { putApplication } from '../directory/changes'
import type { ServicePrincipal } from '../directory/service-principal'
import { isGuid } from '../ids'
import { type Answer, type Call, NO_CONTENT, type Route } from './call'
import { alreadyExists, badRequest, notFound } from './error'
import { APPLICATION_RULES, PRINCIPAL_RULES } from './filter-rules'
import { answerList } from './list'
import { requireAppAdmin } from './rights'
import { APPLICATION, entity, SERVICE_PRINCIPAL } from './view'

/*
 * Deleted applications and service principals rest for 30 days
 * (learn.microsoft.com/graph/api/resources/directory).
 */

const DELETED = 'directory/deletedItems'
const DELETED_APPLICATION = {
  ...APPLICATION,
  set: `${DELETED}/microsoft.graph.application`,
  sortsFreely: true,
}
const DELETED_PRINCIPAL = {
  ...SERVICE_PRINCIPAL,
  set: `${DELETED}/microsoft.graph.servicePrincipal`,
  sortsFreely: true,
}

function list(call: Call): Answer {
  const { deletedApplications, deletedServicePrincipals } = call.world.seen
  const cast = call.param('cast').replace(/^microsoft\./, '')
  if (cast === 'graph.application')
    return answerList(call, DELETED_APPLICATION, APPLICATION_RULES, deletedApplications.all())
  return answerList(call, DELETED_PRINCIPAL, PRINCIPAL_RULES, deletedServicePrincipals.all())
}

type Found =
  | { readonly kind: 'application'; readonly row: Application }
  | { readonly kind: 'servicePrincipal'; readonly row: ServicePrincipal }

function theDeleted(call: Call): Found {
  const id = call.param('key').toLowerCase()
  if (!isGuid(id)) throw badRequest(`Invalid object identifier '${id}'.`)
  const application = call.world.directory.deletedApplications.get(id)
  if (application !== undefined) return { kind: 'application', row: application }
  const principal = call.world.directory.deletedServicePrincipals.get(id)
  if (principal !== undefined) return { kind: 'servicePrincipal', row: principal }
  throw notFound(id)
}

function shown(call: Call, found: Found): Answer {
  const shape = found.kind === 'application' ? APPLICATION : SERVICE_PRINCIPAL
  const { '@odata.context': _, ...rest } = entity(call, shape, found.row)
  return {
    status: 200,
    body: {
      '@odata.context': call.links.graph('/$metadata#directoryObjects/$entity'),
      '@odata.type': `#microsoft.graph.${found.kind}`,
      ...rest,
    },
  }
}

/** Gone for good; the name is free again. */
function remove(call: Call): Answer {
  const found = theDeleted(call)
  requireAppAdmin(call)
  const { deletedApplications, deletedServicePrincipals } = call.world.directory
  if (found.kind === 'application') deletedApplications.remove(found.row.id)
  else deletedServicePrincipals.remove(found.row.id)
  return NO_CONTENT
}

/** An application comes back without its service principal (learn.microsoft.com/graph/api/directory-deleteditems-restore). */
function restore(call: Call): Answer {
  const found = theDeleted(call)
  requireAppAdmin(call)
  const { directory } = call.world
  if (found.kind === 'application') {
    directory.deletedApplications.remove(found.row.id)
    return shown(call, { ...found, row: putApplication(directory, { ...found.row, deletedDateTime: null }) })
  }
  if (directory.servicePrincipals.find('appId', found.row.appId) !== undefined)
    throw alreadyExists(
      `The service principal cannot be created, updated, or restored because the service principal name ${found.row.appId} is already in use.`,
    )
  directory.deletedServicePrincipals.remove(found.row.id)
  return shown(call, {
    ...found,
    row: directory.servicePrincipals.put({ ...found.row, deletedDateTime: null }),
  })
}

const WRITE = ['Application.ReadWrite.All', 'Directory.ReadWrite.All']
const READ = ['Application.Read.All', ...WRITE, 'Directory.Read.All']

export const DELETED_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: `/${DELETED}/:cast{(?:microsoft[.])?graph[.](?:application|servicePrincipal)}`,
    scopes: READ,
    answers: 'list',
    handle: list,
  },
  {
    method: 'GET',
    path: `/${DELETED}/:key`,
    scopes: READ,
    answers: 'one',
    handle: (call) => shown(call, theDeleted(call)),
  },
  { method: 'DELETE', path: `/${DELETED}/:key`, scopes: WRITE, answers: 'action', handle: remove },
  { method: 'POST', path: `/${DELETED}/:key/restore`, scopes: WRITE, answers: 'action', handle: restore },
]
