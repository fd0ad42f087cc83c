import type { World } from '../worlds'
import type { SignInCall } from './context'
import { accountHinted } from './login-hint'
import { tenantOfToken } from './tokens'

const OPEN = ['organizations', 'common']

/** Whether accounts of every tenant are welcome. */
export function isOpen(tenant: string): boolean {
  return OPEN.includes(tenant)
}

/**
 * The world a request is about. `organizations` is no tenant: there the account decides, by what the request says of
 * it, else by who registered the client, else by who is signed in, else it is the default world, of the visitor or of everyone.
 */
export function realmOf(call: Omit<SignInCall, 'fault'>): World | undefined {
  const { worlds, tenant, visitor } = call
  if (!isOpen(tenant)) return worlds.find(tenant)
  const hinted = worldHinted(call)
  if (hinted !== undefined) return hinted
  const device =
    call.devices.find(call.form.get('device_code')) ??
    call.devices.typed(call.query.get('otc') ?? call.form.get('otc'))
  if (device !== undefined)
    return device.tenantId === undefined ? worlds.defaultOf(visitor) : worlds.find(device.tenantId)
  const token = call.form.get('code') ?? call.form.get('refresh_token')
  const tenantId =
    (token === null ? undefined : tenantOfToken(token)) ?? homeOfClient(call) ?? onlySession(call)
  return (tenantId === undefined ? undefined : worlds.find(tenantId)) ?? worlds.defaultOf(visitor)
}

/** The company that registered the application a request is about; the sandbox's own clients belong to none of them. */
function homeOfClient({ query, form, worlds }: Omit<SignInCall, 'fault'>): string | undefined {
  const id = (query.get('client_id') ?? form.get('client_id'))?.toLowerCase()
  if (id === undefined) return undefined
  return worlds.all().find(({ directory }) => directory.applications.find('appId', id))?.tenantId
}

function worldHinted({ form, query, worlds }: Omit<SignInCall, 'fault'>): World | undefined {
  const said = [
    form.get('username'),
    form.get('account'),
    accountHinted(worlds, query.get('login_hint')),
    query.get('domain_hint'),
  ]
  for (const hint of said) {
    const world = !hint ? undefined : worlds.homeOf(hint.includes('@') ? hint : `@${hint}`)
    if (world !== undefined) return world
  }
  return undefined
}

function onlySession(call: Omit<SignInCall, 'fault'>): string | undefined {
  const [first, ...others] = call.browsers.sessions(call.browserId)
  return others.length === 0 ? first?.tenantId : undefined
}
