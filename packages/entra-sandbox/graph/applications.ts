import { ticks } from '../dates'
import { type Application, applicationSettings, takesPersonal } from '../directory/application'
import { deleteApplication, draftApplication, putApplication } from '../directory/changes'
import { changedApplication, type NewApplication, readApplicationBody } from './application-body'
import { type Answer, type Call, NO_CONTENT, type Route } from './call'
import { badRequest } from './error'
import { APPLICATION_RULES } from './filter-rules'
import { refuseIdentifierUris } from './identifier-uris'
import { answerCount, answerList } from './list'
import { absent, applicationKey, applicationToChange, applicationToRead, listed } from './lookup'
import { markedApplication } from './marks'
import { refuseAudience } from './policy'
import { ownersOfNew, requireApplicationRight, requireRegistration } from './rights'
import { APPLICATION, entity } from './view'

/** learn.microsoft.com/graph/api/application-list */
function list(call: Call): Answer {
  const rows = listed(call, call.world.seen.applications).map((app) => markedApplication(call.world, app))
  return answerList(call, APPLICATION, APPLICATION_RULES, rows)
}

function count(call: Call): Answer {
  return answerCount(call, APPLICATION, APPLICATION_RULES, listed(call, call.world.seen.applications))
}

function get(call: Call): Answer {
  return {
    status: 200,
    body: entity(call, APPLICATION, markedApplication(call.world, applicationToRead(call))),
  }
}

function make(call: Call, body: NewApplication, ownerIds: readonly string[]): Answer {
  const { directory } = call.world
  requireRegistration(call)
  refuseAudience(call.world, body.signInAudience)
  if (body.uniqueName != null) refuseTakenName(call, body.uniqueName)
  const madeBy = { appId: call.caller.clientId, ownerIds }
  const draft = changedApplication(draftApplication(call.world, body.displayName, madeBy), body)
  refuseIdentifierUris(call.world, draft, undefined)
  refuseTokenVersion(draft)
  const app = putApplication(directory, { ...draft, uniqueName: body.uniqueName ?? null })
  return {
    status: 201,
    // The first answer knows the moment more exactly than any later one.
    body: entity(call, APPLICATION, { ...app, createdDateTime: ticks(call.world.now()) }),
    headers: {
      location: call.links.graph(`/directoryObjects/${app.id}/Microsoft.DirectoryServices.Application`),
    },
  }
}

/** A name is taken by a living application and, for 30 days, by a deleted one. */
function refuseTakenName(call: Call, uniqueName: string): void {
  const { applications, deletedApplications } = call.world.directory
  const holder =
    applications.find('uniqueName', uniqueName) ?? deletedApplications.find('uniqueName', uniqueName)
  if (holder === undefined) return
  const message = 'Another object with the same value for property uniqueName already exists.'
  throw badRequest(message, [{ code: 'ObjectConflict', message, target: 'uniqueName' }])
}

/**
 * Personal accounts have tokens of version 2 only (learn.microsoft.com/graph/api/resources/apiapplication). The words are
 * those of github.com/hashicorp/terraform-provider-azuread/issues/1374.
 */
function refuseTokenVersion(app: Pick<Application, 'signInAudience' | 'api'>): void {
  if (!takesPersonal(app) || app.api.requestedAccessTokenVersion === 2) return
  const message = 'Property api.requestedAccessTokenVersion is invalid.'
  throw badRequest(message, [{ code: 'InvalidValue', message, target: 'api.requestedAccessTokenVersion' }])
}

/** learn.microsoft.com/graph/api/application-post-applications */
function create(call: Call): Answer {
  const { postMakesOwner } = call.world.settings
  return make(call, readApplicationBody(call.body, 'create'), postMakesOwner ? ownersOfNew(call) : [])
}

function update(call: Call, app: Application): Answer {
  requireApplicationRight(call, app)
  const body = readApplicationBody(call.body, 'update')
  const renamed = body.uniqueName !== undefined && body.uniqueName !== app.uniqueName
  if (renamed && app.uniqueName !== null)
    throw badRequest("Property 'uniqueName' is read-only and cannot be set.")
  if (renamed && body.uniqueName != null) refuseTakenName(call, body.uniqueName)
  refuseAudience(call.world, body.signInAudience)
  const changed = changedApplication(app, body)
  refuseIdentifierUris(call.world, changed, app)
  if (body.signInAudience !== undefined || body.api !== undefined) refuseTokenVersion(changed)
  putApplication(call.world.directory, changed)
  return NO_CONTENT
}

/** PATCH by key; by uniqueName it makes the application if asked to (learn.microsoft.com/graph/api/application-upsert). */
function patch(call: Call): Answer {
  const key = applicationKey(call)
  const app = applicationToChange(call, key)
  if (app !== undefined) return update(call, app)
  const wanted = call.headers.get('prefer')?.toLowerCase().includes('create-if-missing') === true
  if (key.by !== 'uniqueName' || !wanted) return absent(key.value)
  if (!applicationSettings.shape.uniqueName.safeParse(key.value).success)
    throw badRequest("Invalid value specified for property 'uniqueName' of resource 'Application'.")
  const body = { ...readApplicationBody(call.body, 'create'), uniqueName: key.value }
  // People report that the upsert leaves its caller out. github.com/microsoftgraph/msgraph-bicep-types/issues/154
  return make(call, body, call.world.settings.upsertMakesOwner ? ownersOfNew(call) : [])
}

function remove(call: Call): Answer {
  const key = applicationKey(call)
  const app = applicationToChange(call, key) ?? absent(key.value)
  requireApplicationRight(call, app)
  deleteApplication(call.world, app)
  return NO_CONTENT
}

const WRITE = ['Application.ReadWrite.All']
const READ = ['Application.Read.All', ...WRITE, 'Directory.Read.All', 'Directory.ReadWrite.All']

export const APPLICATION_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/applications', scopes: READ, answers: 'list', handle: list },
  { method: 'POST', path: '/applications', scopes: WRITE, answers: 'action', handle: create },
  { method: 'GET', path: '/applications/$count', scopes: READ, answers: 'list', handle: count },
  { method: 'GET', path: '/applications/:key', scopes: READ, answers: 'one', handle: get },
  { method: 'PATCH', path: '/applications/:key', scopes: WRITE, answers: 'action', handle: patch },
  { method: 'DELETE', path: '/applications/:key', scopes: WRITE, answers: 'action', handle: remove },
]
