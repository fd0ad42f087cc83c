import { createHash } from 'node:crypto'
import { setBounded } from '../bounded-map'
import { base64url } from '../ids'
import { SIGN_IN } from '../limits'
import { clientNamed } from '../microsoft-clients'
import type { Client } from '../options'
import { personById, type RefreshRecord, type World } from '../worlds'
import { missingScopes } from './consent'
import { refuseByFault, type SignInCall } from './context'
import { DEVICE_GRANTS, redeemDevice } from './device'
import { AadError } from './error'
import { kindOfRedirect } from './redirect-uri'
import { askedScopes } from './scopes'
import { answerOfToken } from './token-answer'
import { issueTokens, opaqueToken, tenantOfToken } from './tokens'

/** Refresh tokens of a single-page application live a day and are not prolonged by use. */
const REFRESH_LIFE = 86_400_000

/** `POST /token`: learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow */
export function token(call: SignInCall, world: World): Promise<Response> {
  return answerOfToken(call, world, () => redeem(call, world))
}

async function redeem(call: SignInCall, world: World): Promise<Record<string, unknown>> {
  const { form } = call
  const grantType = required(call, 'grant_type')
  const clientId = required(call, 'client_id')
  const client = clientNamed(call.options, clientId)
  if (client === undefined) throw new AadError(700016, clientId, world.displayName)
  refuseByFault(call, client)
  if (grantType === 'authorization_code') return redeemCode(call, world, client)
  if (DEVICE_GRANTS.includes(grantType))
    return answer(call, world, client, redeemDevice(call, world, client), undefined)
  if (grantType !== 'refresh_token') throw new AadError(70003, grantType)
  const value = form.get('refresh_token') ?? required(call, 'refresh_token')
  const record = world.refreshTokens.get(value)
  if (record === undefined || record.clientId !== client.id) throw new AadError(70000, 'refresh_token')
  originFits(call, client, record.redirectUri)
  if (record.expires <= world.now()) throw new AadError(700084)
  const scope = form.get('scope')
  const asked = scope === null ? record.asked : askedScopes(world, client, scope)
  return answer(call, world, client, { ...record, asked }, undefined)
}

async function redeemCode(call: SignInCall, world: World, client: Client): Promise<Record<string, unknown>> {
  const code = required(call, 'code')
  const redirectUri = required(call, 'redirect_uri')
  const verifier = required(call, 'code_verifier')
  const record = world.codes.get(code)
  if (record === undefined) throw new AadError(tenantOfToken(code) === undefined ? 9002313 : 70000, 'code')
  if (record.clientId !== client.id) throw new AadError(70000, 'code')
  originFits(call, client, record.redirectUri)
  if (record.used) throw new AadError(54005)
  if (record.expires <= world.now()) throw new AadError(70008)
  if (record.redirectUri !== redirectUri) throw new AadError(500112, redirectUri, record.redirectUri)
  if (base64url(createHash('sha256').update(verifier).digest()) !== record.challenge)
    throw new AadError(501481)
  record.used = true
  return answer(call, world, client, { ...record, expires: world.now() + REFRESH_LIFE }, record.nonce)
}

async function answer(
  call: SignInCall,
  world: World,
  client: Client,
  record: RefreshRecord,
  nonce: string | undefined,
): Promise<Record<string, unknown>> {
  const person = personById(world, record.personId)
  if (person === undefined) throw new AadError(50173)
  const { asked } = record
  if (missingScopes(world, client, person, asked.names).length > 0)
    throw new AadError(65001, client.id, client.displayName)
  const tokens = await issueTokens(world, call.keys, {
    client,
    person,
    sessionId: record.sessionId,
    nonce,
    capabilities: record.capabilities,
    asked,
    issuer: call.links.signIn(world.tenantId, '/v2.0'),
  })
  return {
    token_type: 'Bearer',
    scope: tokens.scope,
    expires_in: tokens.expiresIn,
    ext_expires_in: tokens.expiresIn,
    access_token: tokens.accessToken,
    ...(asked.names.includes('offline_access') ? refreshToken(world, record) : {}),
    ...(asked.names.includes('openid') ? { id_token: tokens.idToken } : {}),
    ...(call.form.get('client_info') === '1' ? { client_info: tokens.clientInfo } : {}),
  }
}

function refreshToken(world: World, record: RefreshRecord): Record<string, unknown> {
  const value = opaqueToken(world, '1', 96)
  setBounded(world.refreshTokens, value, record, SIGN_IN.perWorld)
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

/** Only pages redeem for a single-page application, and pages redeem for nothing else. */
function originFits(call: SignInCall, client: Client, redirectUri: string): void {
  const origin = call.request.headers.get('origin')
  const kind = kindOfRedirect(client, redirectUri, call.links.origin)
  if (kind === 'spa' && origin === null) throw new AadError(9002327)
  if (kind !== 'spa' && origin !== null) throw new AadError(9002326, origin)
}
