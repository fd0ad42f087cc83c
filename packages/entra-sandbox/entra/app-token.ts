import { base64url } from '../ids'
import type { Client } from '../options'
import type { World } from '../worlds'
import { applicationOf, clientOf } from './clients'
import { refuseByFault, type SignInCall } from './context'
import { type Credentials, proveSecret, refusePage } from './credentials'
import { AadError } from './error'
import { isOpen } from './realm'
import { apiNamed } from './scopes'
import { lifeClaims } from './tokens'

const LIFE_SECONDS = 3_599
/** What stands in the `wids` of every token without a person. */
const NO_ROLE = '0997a1d0-0d1d-4acb-b408-d5ca73121e90'

/**
 * The client credentials grant: a token for an application itself. It holds no `scp`, and no `roles`, since application
 * permissions cannot be given here. Throws an AadError for each refusal
 * (learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow).
 */
export async function tokenForApp(
  call: SignInCall,
  world: World,
  clientId: string,
  { secret }: Credentials,
): Promise<Record<string, unknown>> {
  const scope = call.form.get('scope')?.trim()
  if (!scope) throw new AadError(900144, 'scope')
  if (isOpen(call.tenant)) throw new AadError(50059)
  if (isOfAnotherTenant(call, world, clientId)) throw new AadError(7000229, clientId, world.tenantId)
  const client = clientOf(call, world, clientId)
  refuseByFault(call, client)
  refusePage(call)
  if (secret === undefined) throw new AadError(7000216)
  proveSecret(world, client, secret)
  const [, resource] = /^(\S+)\/\.default$/i.exec(scope) ?? []
  if (resource === undefined) throw new AadError(1002012, scope)
  apiNamed(world, resource)
  const expiresIn = world.settings.tokenSeconds ?? LIFE_SECONDS
  return {
    token_type: 'Bearer',
    expires_in: expiresIn,
    ext_expires_in: expiresIn,
    access_token: await call.keys.sign(claimsOf(world, client, resource, expiresIn)),
  }
}

/** Whether the application is known elsewhere and made for other tenants: all that is missing here is its service principal. */
function isOfAnotherTenant({ worlds }: SignInCall, world: World, clientId: string): boolean {
  if (applicationOf(world, clientId) !== undefined) return false
  return worlds.all().some((other) => {
    const audience = other.directory.applications.find('appId', clientId.toLowerCase())?.signInAudience
    return other !== world && audience?.startsWith('AzureAD') === true && audience !== 'AzureADMyOrg'
  })
}

/** The claims of a published token for an application: learn.microsoft.com/entra/identity-platform/access-token-claims-reference */
function claimsOf(
  world: World,
  client: Client,
  audience: string,
  expiresIn: number,
): Record<string, unknown> {
  const id = world.directory.servicePrincipals.find('appId', client.id)?.id ?? ''
  const issuer = `https://sts.windows.net/${world.tenantId}/`
  return {
    aud: audience,
    iss: issuer,
    ...lifeClaims(world, expiresIn),
    aio: base64url(world.random(30)),
    app_displayname: client.displayName,
    appid: client.id,
    appidacr: '1',
    idp: issuer,
    idtyp: 'app',
    oid: id,
    rh: `1.${base64url(world.random(12))}.`,
    sub: id,
    tenant_region_scope: 'EU',
    tid: world.tenantId,
    uti: base64url(world.random(16)),
    ver: '1.0',
    wids: [NO_ROLE],
  }
}
