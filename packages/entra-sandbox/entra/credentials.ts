import type { Client } from '../options'
import type { World } from '../worlds'
import { applicationOf } from './clients'
import type { SignInCall } from './context'
import { AadError } from './error'
import type { RedirectKind } from './redirect-uri'

/** What a request to the token endpoint says of its client. */
export type Credentials = { readonly clientId: string | undefined; readonly secret: string | undefined }

/**
 * Reads id and secret from the body, or from HTTP Basic, where both are form-encoded (RFC 6749, section 2.3.1). What the body
 * says counts first.
 */
export function credentialsOf({ form, request }: Pick<SignInCall, 'form' | 'request'>): Credentials {
  const basic = basicOf(request.headers.get('authorization') ?? '')
  const clientId = form.get('client_id') || basic.clientId
  const secret = form.get('client_secret') || (basic.clientId === clientId ? basic.secret : undefined)
  return { clientId: clientId || undefined, secret: secret || undefined }
}

function basicOf(header: string): Credentials {
  const [, encoded = ''] = /^Basic ([A-Za-z0-9+/]+={0,2})$/i.exec(header) ?? []
  const [, clientId, secret] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded, 'base64').toString()) ?? []
  return { clientId: decoded(clientId), secret: decoded(secret) }
}

/** As a form says it; undefined where the percent signs mean nothing. */
function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return undefined
  }
}

/**
 * Refuses a request that comes from the script of a page, for a client or a way to sign in that no page may use. "The Microsoft
 * identity platform also prevents the use of client credentials in all flows in the presence of an Origin header", and answers
 * such a page without CORS (learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow).
 */
export function refusePage(call: Pick<SignInCall, 'request'>): void {
  const origin = call.request.headers.get('origin')
  if (origin !== null) throw new AadError(9002326, origin)
}

/**
 * Lets a client pass that redeems something for a redirect URI of some kind; undefined where that address is no longer
 * registered. A page or a program on a device has no secret to keep, so it must not send one; a server must.
 */
export function proveClient(
  world: World,
  client: Client,
  kind: RedirectKind | undefined,
  { secret }: Credentials,
): void {
  if (client.web === undefined || kind === 'spa' || kind === 'publicClient') {
    if (secret !== undefined) throw new AadError(700025)
    return
  }
  if (secret === undefined) throw new AadError(7000218)
  proveSecret(world, client, secret)
}

/**
 * Throws an AadError unless this is the value of a secret of the client, arrived and valid now, and the client has a service
 * principal in the tenant. An id in the place of a value is as wrong as any other text.
 */
export function proveSecret(world: World, client: Client, secret: string): void {
  const now = world.now()
  const entries = applicationOf(world, client.id)?.passwordCredentials ?? []
  const entry = world.directory.secrets.entryOf(entries, secret, now)
  if (entry === undefined) throw new AadError(7000215, client.id)
  // Client libraries know no other number for a secret that is not valid yet; Microsoft publishes none.
  if (now < Date.parse(entry.startDateTime) || now >= Date.parse(entry.endDateTime))
    throw new AadError(7000222, client.id)
  if (world.seen.servicePrincipals.find('appId', client.id) === undefined)
    throw new AadError(7000229, client.id, world.tenantId)
}
