import type { Application } from '../directory/application'
import type { Grant, ServicePrincipal } from '../directory/service-principal'
import { isGuid } from '../ids'
import type { Call } from './call'
import { badRequest, notFound } from './error'

/** A key of the path: an object id, or an alternate key with its name. */
export type ObjectKey = { readonly by: 'id' | 'appId' | 'uniqueName'; readonly value: string }

/** Reads `{id}`, `appId='…'` or `uniqueName='…'`; inside the quotes a quote stands twice. */
export function readKey(segment: string, alternates: readonly ('appId' | 'uniqueName')[]): ObjectKey {
  const [, name, quoted] = /^(\w+)='((?:[^']|'')*)'$/.exec(segment) ?? []
  const by = alternates.find((alternate) => alternate === name)
  if (by !== undefined && quoted !== undefined && quoted !== '') {
    const value = quoted.replaceAll("''", "'")
    if (by === 'appId' && !isGuid(value))
      throw badRequest(`Invalid value specified for property 'appId' of resource.`)
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

export function findApplication(call: Call, key: ObjectKey): Application | undefined {
  const { applications } = call.world.directory
  return key.by === 'id' ? applications.get(key.value) : applications.find(key.by, key.value)
}

export function findPrincipal(call: Call, key: ObjectKey): ServicePrincipal | undefined {
  const { servicePrincipals } = call.world.directory
  return key.by === 'appId' ? servicePrincipals.find('appId', key.value) : servicePrincipals.get(key.value)
}

export function theApplication(call: Call): Application {
  const key = applicationKey(call)
  return findApplication(call, key) ?? absent(key.value)
}

export function thePrincipal(call: Call): ServicePrincipal {
  const key = principalKey(call)
  return findPrincipal(call, key) ?? absent(key.value)
}

export function theGrant(call: Call): Grant {
  const id = call.param('key')
  return call.world.directory.grants.get(id) ?? absent(id)
}

function absent(id: string): never {
  throw notFound(id)
}
