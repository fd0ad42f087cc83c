import { z } from 'zod'
import { SIGN_IN } from '../limits'
import type { Client } from '../options'
import type { World } from '../worlds'
import { clientOf } from './clients'
import type { SignInCall } from './context'
import { AadError } from './error'
import { accountHinted } from './login-hint'
import { kindOfRedirect, type RedirectKind } from './redirect-uri'

/** Where an answer may go. Before this is known no redirect is safe, so errors stay on the page. */
export type Target = {
  readonly client: Client
  readonly redirectUri: string
  readonly kind: RedirectKind
  readonly responseMode: 'fragment' | 'query'
  readonly state: string | undefined
}

/** A request for authorization that passed every check. */
export type Ask = Target & {
  readonly scope: string
  readonly nonce: string | undefined
  /** undefined where a server, which has a secret, asks without one. */
  readonly challenge: string | undefined
  readonly prompt: 'none' | 'login' | 'select_account' | 'consent' | undefined
  readonly loginHint: string | undefined
  readonly sid: string | undefined
  readonly capabilities: readonly string[]
  readonly clientInfo: boolean
}

type Raw = Readonly<Record<string, string | undefined>>

function rawOf(query: URLSearchParams): Raw {
  return Object.fromEntries(query)
}

export function readTarget(call: SignInCall, world: World): Target {
  const raw = rawOf(call.query)
  const clientId = raw['client_id']
  if (clientId === undefined) throw new AadError(900144, 'client_id')
  const client = clientOf(call, world, clientId)
  const redirectUri = raw['redirect_uri']
  if (redirectUri === undefined) throw new AadError(900971)
  const kind = kindOfRedirect(client, redirectUri, call.links.origin)
  if (kind === undefined) throw new AadError(50011, redirectUri, clientId)
  const responseMode = ['query', undefined].includes(raw['response_mode']) ? 'query' : 'fragment'
  return { client, redirectUri, kind, responseMode, state: raw['state'] }
}

const prompt = z.enum(['none', 'login', 'select_account', 'consent']).optional()
const challenge = z.string().regex(/^[A-Za-z0-9_-]{43}$/)
const claims = z.looseObject({
  access_token: z
    .looseObject({
      xms_cc: z.looseObject({ values: z.array(z.string().max(100)).max(SIGN_IN.capabilities) }).optional(),
    })
    .optional(),
})

/** What the `claims` parameter says the client can handle; undefined where it is not readable. */
export function capabilitiesOf(text: string | null | undefined): readonly string[] | undefined {
  if (text == null) return []
  try {
    return claims.parse(JSON.parse(text)).access_token?.xms_cc?.values ?? []
  } catch {
    return undefined
  }
}

const CHECKS: readonly ((raw: Raw) => AadError | false)[] = [
  (raw) => raw['response_type'] === undefined && new AadError(900144, 'response_type'),
  (raw) => raw['response_type'] !== 'code' && new AadError(700054, raw['response_type'] ?? ''),
  (raw) =>
    !['fragment', 'query', undefined].includes(raw['response_mode']) && new AadError(90023, 'response_mode'),
  (raw) => !raw['scope']?.trim() && new AadError(900144, 'scope'),
  (raw) => (raw['scope'] ?? '').length > SIGN_IN.scope && new AadError(90023, 'scope'),
  (raw) => (raw['nonce'] ?? '').length > SIGN_IN.nonce && new AadError(90023, 'nonce'),
  (raw) => !prompt.safeParse(raw['prompt']).success && new AadError(90023, 'prompt'),
  (raw) => capabilitiesOf(raw['claims']) === undefined && new AadError(90023, 'claims'),
]

const CHALLENGE_CHECKS: typeof CHECKS = [
  (raw) => raw['code_challenge'] === undefined && new AadError(9002325),
  (raw) => raw['code_challenge_method'] !== 'S256' && new AadError(90023, 'code_challenge_method'),
  (raw) => !challenge.safeParse(raw['code_challenge']).success && new AadError(90023, 'code_challenge'),
]

/** Learns what is asked; the first check that fails is the answer. */
export function readAsk(call: SignInCall, target: Target): Ask {
  const raw = rawOf(call.query)
  for (const name of new Set(call.query.keys()))
    if (call.query.getAll(name).length > 1) throw new AadError(9000411, name)
  const without = target.kind === 'web' && raw['code_challenge'] === undefined
  for (const check of without ? CHECKS : [...CHECKS, ...CHALLENGE_CHECKS]) {
    const error = check(raw)
    if (error !== false) throw error
  }
  return {
    ...target,
    scope: raw['scope'] ?? '',
    nonce: raw['nonce'],
    challenge: raw['code_challenge'],
    prompt: prompt.parse(raw['prompt']),
    loginHint: accountHinted(call.worlds, raw['login_hint']),
    sid: raw['sid'],
    capabilities: capabilitiesOf(raw['claims']) ?? [],
    clientInfo: raw['client_info'] === '1',
  }
}
