import { type GraphCall, listIn } from '../calls'
import { isRecord } from '../exchange'
import { MICROSOFT_APIS } from '../mask/well-known'
import type { StandIns } from './stand-ins'
import type { Tenant } from './tenant'

type Row = Readonly<Record<string, unknown>>

/** Objects of the tenant as the first answer showed them that knew them. */
type Before = { applications: Row[]; deleted: Row[]; principals: Row[]; grants: Row[]; missingApis: string[] }

/** Makes in the sandbox what was in the recorded tenant before the run, so that the same requests meet the same. */
export async function plant(calls: readonly GraphCall[], tenant: Tenant, standIns: StandIns): Promise<void> {
  const before = stateBefore(calls)
  const ask = async (method: string, path: string, body?: unknown) =>
    (await tenant.ask(method, path, standIns.json(body), {}, 'administrator')).body
  for (const appId of before.missingApis) await ask('DELETE', `/servicePrincipals(appId='${appId}')`)
  for (const app of [...before.applications, ...before.deleted]) await plantApplication(app, tenant, standIns)
  for (const { id, appId } of before.principals) {
    const key = standIns.text(String(appId))
    const known = await ask('GET', `/servicePrincipals(appId='${key}')?$select=id`)
    const own =
      isRecord(known) && known['id'] !== undefined
        ? known
        : await ask('POST', '/servicePrincipals', { appId: key })
    standIns.align({ id }, own)
  }
  for (const app of before.deleted) await ask('DELETE', `/applications/${standIns.text(String(app['id']))}`)
  for (const { clientId, consentType, principalId, resourceId, scope, id } of before.grants)
    standIns.align(
      { id },
      await ask('POST', '/oauth2PermissionGrants', { clientId, consentType, principalId, resourceId, scope }),
    )
}

async function plantApplication(app: Row, tenant: Tenant, standIns: StandIns): Promise<void> {
  const made = Date.parse(String(app['createdDateTime']))
  if (Number.isFinite(made)) tenant.at(made)
  const { displayName, uniqueName, signInAudience, tags, web, requiredResourceAccess } = app
  const redirectUris = isRecord(web) ? web['redirectUris'] : undefined
  const ask = async (path: string, body: unknown) =>
    (await tenant.ask('POST', path, standIns.json(body), {}, 'administrator')).body
  const own = await ask('/applications', {
    displayName: displayName ?? 'name',
    ...(uniqueName == null ? {} : { uniqueName }),
    ...(typeof signInAudience === 'string' ? { signInAudience } : {}),
    ...(tags == null ? {} : { tags }),
    ...(redirectUris == null ? {} : { web: { redirectUris } }),
    ...(requiredResourceAccess == null ? {} : { requiredResourceAccess }),
  })
  standIns.align({ id: app['id'], appId: app['appId'] }, own)
  if (!isRecord(own)) return
  const secrets = Array.isArray(app['passwordCredentials']) ? app['passwordCredentials'].filter(isRecord) : []
  for (const { displayName: name, startDateTime, endDateTime, keyId } of secrets.reverse()) {
    const secret = await ask(`/applications/${own['id']}/addPassword`, {
      passwordCredential: { displayName: name, startDateTime, endDateTime },
    })
    standIns.align({ keyId }, secret)
  }
}

/** What reads showed that no write of the recording had made. */
function stateBefore(calls: readonly GraphCall[]): Before {
  const before: Before = { applications: [], deleted: [], principals: [], grants: [], missingApis: [] }
  const known = new Set<unknown>()
  for (const call of calls) {
    if (call.method === 'GET') {
      noteApi(call)
      noteRows(call)
    } else for (const row of rowsOf(call)) known.add(row['id'])
  }
  return before

  function noteApi({ path, status }: GraphCall): void {
    const [, api] = /^\/servicePrincipals\(appId='([^']+)'\)/.exec(path) ?? []
    if (api === undefined) return
    if (status === 404 && MICROSOFT_APIS.has(api) && !known.has(api)) before.missingApis.push(api)
    known.add(api)
  }

  function noteRows(call: GraphCall): void {
    const list = call.status === 200 && call.responseBody.known ? listFor(call.path, before) : null
    if (list === null) return
    for (const row of rowsOf(call)) {
      if (typeof row['id'] !== 'string' || known.has(row['id'])) continue
      known.add(row['id'])
      list.push(row)
    }
  }
}

function listFor(path: string, before: Before): Row[] | null {
  if (path.startsWith('/directory/deletedItems/microsoft.graph.application')) return before.deleted
  if (/^\/applications(?:[?(]|\/\{guid-\d+\}(?:\?|$)|$)/.test(path)) return before.applications
  if (/^\/servicePrincipals(?:[?(]|$)/.test(path)) return before.principals
  return /^\/oauth2PermissionGrants(?:\?|$)/.test(path) ? before.grants : null
}

function rowsOf({ responseBody }: GraphCall): Row[] {
  const rows = listIn(responseBody, 'value')
  if (rows.length > 0) return rows
  return responseBody.known && isRecord(responseBody.value) ? [responseBody.value] : []
}
