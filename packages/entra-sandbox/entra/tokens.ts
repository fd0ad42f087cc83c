import { base64url, guidBytes, guidFromBytes, newGuid } from '../ids'
import type { Client } from '../options'
import { GRAPH_APP_ID, OPENID_SCOPES, type Persona, ROLES, type World } from '../worlds'
import type { SigningKeys } from './keys'
import { loginHintOf } from './login-hint'
import { type AskedScopes, allowedScopes } from './scopes'

/** Codes and refresh tokens begin with the world they belong to, so that any tenant's endpoint finds it. */
export function opaqueToken(world: World, version: string, bytes: number): string {
  return `${version}.${base64url(guidBytes(world.tenantId))}.${base64url(world.random(bytes))}`
}

export function tenantOfToken(token: string): string | undefined {
  const bytes = Buffer.from(token.split('.')[1] ?? '', 'base64url')
  return bytes.length === 16 ? guidFromBytes(bytes) : undefined
}

type TokenRequest = {
  readonly client: Client
  readonly person: Persona
  readonly sessionId: string
  readonly nonce: string | undefined
  readonly issuer: string
  readonly capabilities: readonly string[]
  readonly asked: AskedScopes
  /** Whether the client has shown a secret. */
  readonly proven: boolean
}

type Tokens = {
  readonly scope: string
  readonly expiresIn: number
  readonly accessToken: string
  readonly idToken: string
  readonly clientInfo: string
}

const WAIT_BEFORE = 300

/** Between 60 and 90 minutes, unless the world says otherwise (learn.microsoft.com/entra/identity-platform/access-tokens). */
function lifeOf(world: World): number {
  const [chance = 0] = world.random(1)
  return world.settings.tokenSeconds ?? 3_600 + Math.round((chance / 255) * 1_800)
}

/** From when to when a token is good, `seconds` from now on. */
export function lifeClaims(world: World, seconds: number): { iat: number; nbf: number; exp: number } {
  const issuedAt = Math.floor(world.now() / 1_000)
  return { iat: issuedAt, nbf: issuedAt - WAIT_BEFORE, exp: issuedAt + seconds }
}

/** Signed tokens for a person. The access token carries every scope of its API consented so far, as Entra's does. */
export async function issueTokens(world: World, keys: SigningKeys, request: TokenRequest): Promise<Tokens> {
  const { client, person, asked } = request
  const toGraph = asked.resource === GRAPH_APP_ID
  const signIn = allowedScopes(world, client, GRAPH_APP_ID, person)
  const openid = OPENID_SCOPES.filter((scope) => scope !== 'offline_access' && signIn.has(scope))
  const api = [...allowedScopes(world, client, asked.resource, person)].filter(
    (scope) => !OPENID_SCOPES.includes(scope),
  )
  const expiresIn = lifeOf(world)
  const life = lifeClaims(world, expiresIn)
  const shared = {
    name: person.displayName,
    oid: person.id,
    rh: `1.${base64url(world.random(12))}.`,
    sid: request.sessionId,
    sub: base64url(world.random(32)),
    tid: world.tenantId,
  }
  const accessToken = await keys.sign({
    aud: toGraph ? GRAPH_APP_ID : asked.prefix.replace(/\/$/, ''),
    iss: `https://sts.windows.net/${world.tenantId}/`,
    ...life,
    acr: '1',
    aio: base64url(world.random(30)),
    amr: ['pwd', 'mfa'],
    app_displayname: client.displayName,
    appid: client.id,
    appidacr: request.proven ? '1' : '0',
    family_name: person.surname,
    given_name: person.givenName,
    idtyp: 'user',
    ...shared,
    scp: [...(toGraph ? openid : []), ...api].join(' '),
    unique_name: person.userPrincipalName,
    upn: person.userPrincipalName,
    uti: base64url(world.random(16)),
    ver: '1.0',
    wids: person.roles.map((role) => ROLES[role].templateId),
    ...(request.capabilities.length > 0 ? { xms_cc: request.capabilities } : {}),
  })
  const idToken = await keys.sign({
    aud: client.id,
    iss: request.issuer,
    ...life,
    aio: base64url(world.random(30)),
    ...(request.nonce === undefined ? {} : { nonce: request.nonce }),
    ...shared,
    ...(openid.includes('profile') ? { preferred_username: person.userPrincipalName } : {}),
    ...(openid.includes('email') ? { email: person.userPrincipalName } : {}),
    ...(client.idTokenClaims?.includes('login_hint') ? { login_hint: loginHintOf(world, person) } : {}),
    // 0 is a member of the tenant, 1 a guest; there are no guests here.
    ...(client.idTokenClaims?.includes('acct') ? { acct: 0 } : {}),
    uti: base64url(world.random(16)),
    ver: '2.0',
  })
  return {
    scope: [
      ...openid,
      ...[...api, ...(asked.byDefault ? ['.default'] : [])].map((scope) => asked.prefix + scope),
    ].join(' '),
    expiresIn,
    accessToken,
    idToken,
    clientInfo: base64url(JSON.stringify({ uid: person.id, utid: world.tenantId })),
  }
}

export function newSessionId(world: World): string {
  return newGuid(world.random)
}
