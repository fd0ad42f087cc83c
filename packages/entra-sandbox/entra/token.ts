import { createHash } from 'node:crypto'
import { setBounded } from '../bounded-map'
import { base64url } from '../ids'
import { SIGN_IN } from '../limits'
import type { Client } from '../options'
import { personById, type RefreshRecord, type World } from '../worlds'
import { tokenForApp } from './app-token'
import { clientOf } from './clients'
import { missingScopes } from './consent'
import { refuseByFault, type SignInCall } from './context'
import { type Credentials, credentialsOf, proveClient, refusePage } from './credentials'
import { DEVICE_GRANTS, redeemDevice } from './device'
import { AadError } from './error'
import { kindOfRedirect, type RedirectKind } from './redirect-uri'
import { askedScopes } from './scopes'
import { answerOfToken } from './token-answer'
import { issueTokens, opaqueToken, tenantOfToken } from './tokens'

const DAY = 86_400_000
/**
 * Refresh tokens of a single-page application live a day and are not prolonged by use, those of a server 90 days from each use
 * (learn.microsoft.com/entra/identity-platform/refresh-tokens).
 */
const REFRESH_LIFE = { page: DAY, server: 90 * DAY }

/** One redemption: who asks, by what right, and for which kind of redirect URI. */
type Redemption = {
  readonly call: SignInCall
  readonly world: World
  readonly client: Client
  readonly shown: Credentials
}

/** `POST /token`: learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow */
export function token(call: SignInCall, world: World): Promise<Response> {
  return answerOfToken(call, world, () => redeem(call, world))
}

async function redeem(call: SignInCall, world: World): Promise<Record<string, unknown>> {
  const grantType = required(call, 'grant_type')
  const shown = credentialsOf(call)
  if (shown.clientId === undefined) throw new AadError(900144, 'client_id')
  if (grantType === 'client_credentials') return tokenForApp(call, world, shown.clientId, shown)
  const client = clientOf(call, world, shown.clientId)
  refuseByFault(call, client)
  // A client of servers alone: no page learns more than that.
  if (client.spa.length === 0) refusePage(call)
  const redemption = { call, world, client, shown }
  if (grantType === 'authorization_code') return redeemCode(redemption)
  if (DEVICE_GRANTS.includes(grantType))
    return answer(redemption, redeemDevice(call, world, client), { nonce: undefined, kind: undefined })
  if (grantType !== 'refresh_token') throw new AadError(70003, grantType)
  return refresh(redemption)
}

async function redeemCode(redemption: Redemption): Promise<Record<string, unknown>> {
  const { call, world, client } = redemption
  const code = required(call, 'code')
  const redirectUri = required(call, 'redirect_uri')
  const record = world.codes.get(code)
  if (record === undefined) throw new AadError(tenantOfToken(code) === undefined ? 9002313 : 70000, 'code')
  if (record.clientId !== client.id) throw new AadError(70000, 'code')
  const kind = provenKind(redemption, record)
  const verifier = record.challenge === undefined ? undefined : required(call, 'code_verifier')
  if (record.used) throw new AadError(54005)
  if (record.expires <= world.now()) throw new AadError(70008)
  if (record.redirectUri !== redirectUri) throw new AadError(500112, redirectUri, record.redirectUri)
  if (!fits(verifier ?? call.form.get('code_verifier'), record.challenge)) throw new AadError(501481)
  record.used = true
  const life = kind === 'web' ? REFRESH_LIFE.server : REFRESH_LIFE.page
  return answer(redemption, { ...record, expires: world.now() + life }, { nonce: record.nonce, kind })
}

/** Whether a verifier belongs to a challenge. One that no challenge went before is a sign of an exchanged code. */
function fits(verifier: string | null, challenge: string | undefined): boolean {
  if (challenge === undefined) return verifier === null
  return (
    base64url(
      createHash('sha256')
        .update(verifier ?? '')
        .digest(),
    ) === challenge
  )
}

async function refresh(redemption: Redemption): Promise<Record<string, unknown>> {
  const { call, world, client } = redemption
  const { form } = call
  const value = required(call, 'refresh_token')
  const record = world.refreshTokens.get(value)
  if (record === undefined || record.clientId !== client.id) throw new AadError(70000, 'refresh_token')
  const kind = provenKind(redemption, record)
  if (record.expires <= world.now()) throw new AadError(kind === 'web' ? 700082 : 700084)
  const scope = form.get('scope')
  const asked = scope === null ? record.asked : askedScopes(world, client, scope)
  const expires = kind === 'web' ? world.now() + REFRESH_LIFE.server : record.expires
  return answer(redemption, { ...record, asked, expires }, { nonce: undefined, kind })
}

async function answer(
  { call, world, client }: Redemption,
  record: RefreshRecord,
  { nonce, kind }: { nonce: string | undefined; kind: RedirectKind | undefined },
): Promise<Record<string, unknown>> {
  const person = personById(world, record.personId)
  if (person === undefined) throw new AadError(50173)
  const { asked } = record
  if (missingScopes(world, client, person, asked).length > 0)
    throw new AadError(65001, client.id, client.displayName)
  const tokens = await issueTokens(world, call.keys, {
    client,
    person,
    sessionId: record.sessionId,
    nonce,
    capabilities: record.capabilities,
    asked,
    proven: kind === 'web',
    issuer: call.links.signIn(world.tenantId, '/v2.0'),
  })
  return {
    token_type: 'Bearer',
    scope: tokens.scope,
    expires_in: tokens.expiresIn,
    ext_expires_in: tokens.expiresIn,
    access_token: tokens.accessToken,
    ...(asked.names.includes('offline_access') ? refreshToken(world, record, kind) : {}),
    ...(asked.names.includes('openid') ? { id_token: tokens.idToken } : {}),
    ...(call.form.get('client_info') === '1' ? { client_info: tokens.clientInfo } : {}),
  }
}

/** A new refresh token; only the life of one that is not prolonged by use is said. */
function refreshToken(
  world: World,
  record: RefreshRecord,
  kind: RedirectKind | undefined,
): Record<string, unknown> {
  const value = opaqueToken(world, '1', 96)
  setBounded(world.refreshTokens, value, record, SIGN_IN.perWorld)
  if (kind === 'web') return { refresh_token: value }
  return {
    refresh_token: value,
    refresh_token_expires_in: Math.floor((record.expires - world.now()) / 1_000),
  }
}

function required(call: SignInCall, name: string): string {
  const value = call.form.get(name)
  if (value === null || value === '') throw new AadError(900144, name)
  return value
}

/**
 * The kind of redirect URI that something was issued for, once the client has shown that it may redeem it: only pages redeem for a
 * single-page application, pages redeem for nothing else, and a server shows its secret.
 */
function provenKind(
  { call, world, client, shown }: Redemption,
  record: RefreshRecord,
): RedirectKind | undefined {
  const kind = kindOfRedirect(client, record.redirectUri, call.links.origin)
  if (kind !== 'spa') refusePage(call)
  else if (call.request.headers.get('origin') === null) throw new AadError(9002327)
  proveClient(world, client, kind, shown)
  return kind
}
