import { principalsOf, taggedApplications, tenantWideGrantsOf } from '@/lib/graph/paths'
import type { GraphRequest } from '@/lib/graph/requests'
import { runMarker } from '@/lib/guide/run'
import type { Purpose } from '@/lib/problem/call'
import type { PlannedRequest } from '@/lib/steps/plan-lines'
import type { ScriptApi } from './planned'
import { secretLines } from './secret'
import type { Context, Section } from './section'
import { comment } from './shell'
import { type Lines, PAUSE } from './writer'

/** A write of the plan, and before it a look: what is there already is not written again. */
const SECTIONS: Partial<Record<Purpose, Section>> = {
  'adds-api': apiLines,
  'creates-application': applicationLines,
  'lists-permissions': permissionLines,
  'adds-own-principal': principalLines,
  'adds-consent': consentLines,
  'creates-secret': secretLines,
}

/** Throws a RangeError if the plan has a request that no part of the script sends. */
export function sectionFor(request: PlannedRequest, context: Context): Lines {
  const section = request.purpose && SECTIONS[request.purpose]
  if (!section) throw new RangeError(`No script sends ${request.method} ${request.path}.`)
  return section(request, context)
}

/** The id of the first in a list; empty where the list is. */
const FIRST_ID = "join('', value[:1].id)"

/** The id of what was made; empty where the answer is, since it was there already. */
const MADE_ID = "id || ''"

/** The service principal of an API, and the ids of its permissions by their values. */
function apiLines(request: GraphRequest, { planned, words, writer }: Context): Lines {
  const api = named(request, planned.apis, ({ appId }) => appId)
  const { appId, name, principalId, candidates } = api
  const find = writer.assign(principalId, writer.look(`${principalsOf(appId)}&$select=id`, FIRST_ID))
  const add = writer.assign(principalId, writer.call(request, MADE_ID))
  const several = candidates.length > 1
  const inTurn = (body: Lines) => (several ? writer.firstOf(appId, candidates, principalId, body) : body)
  return [
    comment(words.comment.api(name)),
    ...inTurn(find),
    // Where one id is refused, another may still be offered.
    ...writer.ifEmpty(principalId, [...inTurn(several ? writer.orElse(add, principalId) : add), PAUSE]),
    writer.need(principalId, words.says.noApi(name)),
    ...api.permissions.flatMap(({ id, value }) => [
      ...writer.assign(id, writer.look(...permissionOf(api, value))),
      writer.need(id, words.says.noPermission({ api: name, permission: value })),
    ]),
  ]
}

function permissionOf({ appId }: ScriptApi, value: string): [path: string, query: string] {
  const query = `value[:1].oauth2PermissionScopes[] | join('', [?value=='${value}'].id)`
  return [`${principalsOf(appId)}&$select=oauth2PermissionScopes`, query]
}

function applicationLines(request: GraphRequest, { planned, words, writer }: Context): Lines {
  const { application, objectId, clientId } = planned.values
  const look = `${taggedApplications(runMarker(planned.run))}&$select=id,appId`
  return [
    comment(words.comment.application),
    ...writer.assign(application, writer.look(look, "join(' ', value[:1].[id, appId][])")),
    ...writer.ifEmpty(
      application,
      writer.assign(application, writer.call(request, "join(' ', [id, appId])")),
      [writer.say(words.says.kept.application)],
    ),
    ...writer.split(application, objectId, clientId),
  ]
}

function permissionLines(request: GraphRequest, { planned, words, writer }: Context): Lines {
  const { objectId, listed } = planned.values
  const look = `/applications/${objectId}?$select=requiredResourceAccess`
  return [
    comment(words.comment.permissions),
    ...writer.assign(
      listed,
      writer.again(writer.look(look, "join('', requiredResourceAccess[:1].resourceAppId)")),
    ),
    ...writer.ifEmpty(listed, writer.again(writer.send(request)), [writer.say(words.says.kept.permissions)]),
  ]
}

function principalLines(request: GraphRequest, { planned, words, writer }: Context): Lines {
  const { clientId, principalId } = planned.values
  const look = `${principalsOf(clientId)}&$select=id`
  return [
    comment(words.comment.principal),
    ...writer.assign(principalId, writer.look(look, FIRST_ID)),
    ...writer.ifEmpty(principalId, writer.assign(principalId, writer.again(writer.call(request, MADE_ID)))),
    writer.need(principalId, words.says.notYet),
  ]
}

function consentLines(request: GraphRequest, { planned, words, writer }: Context): Lines {
  const { principalId: client, consent } = planned.values
  const { name, principalId } = named(request, planned.apis, (api) => api.principalId)
  const query = `join('', value[?resourceId=='${principalId}'].id)`
  return [
    comment(words.comment.consent(name)),
    ...writer.assign(consent, writer.look(tenantWideGrantsOf(client), query)),
    ...writer.ifEmpty(consent, writer.again(writer.send(request)), [
      writer.say(words.says.kept.consent(name)),
    ]),
  ]
}

/** The API whose id the request holds. */
function named(
  request: GraphRequest,
  apis: readonly ScriptApi[],
  idOf: (api: ScriptApi) => string,
): ScriptApi {
  const text = JSON.stringify(request)
  const api = apis.find((candidate) => text.includes(idOf(candidate)))
  if (!api) throw new RangeError(`No API of the run is meant by ${request.method} ${request.path}.`)
  return api
}
