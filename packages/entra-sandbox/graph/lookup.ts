import type { Application } from '../directory/application'
import type { Replica } from '../directory/replica'
import type { Grant, ServicePrincipal } from '../directory/service-principal'
import { isGuid } from '../ids'
import type { Call } from './call'
import { badRequest, notFound } from './error'

/** A key of the path: an object id, or an alternate key with its name. */
type ObjectKey = { readonly by: 'id' | 'appId' | 'uniqueName'; readonly value: string }

const INVALID_APP_ID =
  "Invalid value specified for object reference property 'appId'. Please ensure that this value has an appropriate syntax and length."

/** Reads `{id}`, `appId='…'` or `uniqueName='…'`; inside the quotes a quote stands twice. */
function readKey(segment: string, alternates: readonly ('appId' | 'uniqueName')[]): ObjectKey {
  const [, name, quoted] = /^(\w+)='((?:[^']|'')*)'$/.exec(segment) ?? []
  const by = alternates.find((alternate) => alternate === name)
  if (by !== undefined && quoted !== undefined && quoted !== '') {
    const value = quoted.replaceAll("''", "'")
    if (by === 'appId' && !isGuid(value)) throw badRequest(INVALID_APP_ID)
    return { by, value: by === 'appId' ? value.toLowerCase() : value }
  }
  if (!isGuid(segment)) throw badRequest(`Invalid object identifier '${segment}'.`)
  return { by: 'id', value: segment.toLowerCase() }
}

export function applicationKey(call: Call): ObjectKey {
  return readKey(call.param('key'), ['appId', 'uniqueName'])
}

export function principalKey(call: Call): ObjectKey {
  return readKey(call.param('key'), ['appId'])
}

/** The rows a list is made of; a filter for one appId is answered from the index, however large the tenant. */
export function listed<Row extends { readonly id: string }>(
  call: Call,
  replica: Replica<Row, 'appId' | 'uniqueName'> | Replica<Row, 'appId'>,
): readonly Row[] {
  const { filter } = call.query
  if (filter?.kind !== 'compare' || filter.op !== 'eq' || filter.path !== 'appId') return replica.all()
  const row = replica.find('appId', String(filter.value).toLowerCase())
  return row === undefined ? [] : [row]
}

/** The application a call reads, as readers see it. */
export function applicationToRead(call: Call): Application {
  const key = applicationKey(call)
  const { applications } = call.world.seen
  return (
    (key.by === 'id' ? applications.get(key.value) : applications.find(key.by, key.value)) ??
    absent(key.value)
  )
}

/** The application a call changes: as it is, unless it is so new that its changes fail as reads do. */
export function applicationToChange(call: Call, key: ObjectKey): Application | undefined {
  const { directory, seen } = call.world
  const { applications } = directory
  const app = key.by === 'id' ? applications.get(key.value) : applications.find(key.by, key.value)
  return app === undefined || seen.applications.metUnborn(app.id) > 0 ? undefined : app
}

export function principalToRead(call: Call): ServicePrincipal {
  const key = principalKey(call)
  const { servicePrincipals } = call.world.seen
  const principal =
    key.by === 'id' ? servicePrincipals.get(key.value) : servicePrincipals.find('appId', key.value)
  return principal ?? absent(key.value)
}

export function principalToChange(call: Call, key: ObjectKey): ServicePrincipal | undefined {
  const { directory, seen } = call.world
  const { servicePrincipals } = directory
  const principal =
    key.by === 'id' ? servicePrincipals.get(key.value) : servicePrincipals.find('appId', key.value)
  return principal === undefined || seen.servicePrincipals.metUnborn(principal.id) > 0 ? undefined : principal
}

export function grantToRead(call: Call): Grant {
  const id = call.param('key')
  return call.world.seen.grants.get(id) ?? absent(id)
}

export function grantToChange(call: Call): Grant {
  const id = call.param('key')
  const grant = call.world.directory.grants.get(id)
  return grant === undefined || call.world.seen.grants.metUnborn(id) > 0 ? absent(id) : grant
}

export function absent(id: string): never {
  throw notFound(id)
}
