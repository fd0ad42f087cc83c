import { createHash } from 'node:crypto'
import { z } from 'zod'
import {
  createSandbox,
  loopbackGuard,
  PRACTICE_CLIENT,
  type Sandbox,
  type SandboxOptions,
  type WorldSummary,
} from './index'

/** What the tests of this folder share: a sandbox, a browser with a cookie jar, a caller of Graph. */

export const ORIGIN = 'http://localhost:4400'
export const REDIRECT = 'http://localhost:3000/signed-in'
const VERIFIER = 'a'.repeat(43)
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url')

/** One sandbox for all tests of a file: worlds keep them apart, and its signing key takes a while to make. */
const shared = createSandbox({ origin: ORIGIN, worldLimit: 1_000 })

export function sandboxAt(options?: Partial<SandboxOptions>): Sandbox {
  return options === undefined ? shared : createSandbox({ origin: ORIGIN, ...options })
}

export const HERE = { address: '127.0.0.1' }

/** A sandbox whose control is open to this machine, and a caller of its control from there. */
export function openSandbox(options?: Partial<SandboxOptions>) {
  const sandbox = createSandbox({ origin: ORIGIN, guard: loopbackGuard(), ...options })
  const call = (path: string, method = 'GET', body?: unknown): Promise<Response> =>
    sandbox.fetch(controlRequest(path, method, body), HERE)
  return { sandbox, call }
}

export function controlRequest(
  path: string,
  method = 'GET',
  body?: unknown,
  headers: Record<string, string> = {},
): Request {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' }
  return new Request(`${ORIGIN}/control${path}`, { method, headers: { ...type, ...headers }, ...sent })
}

type Json = Record<string, unknown>
const json = z.record(z.string(), z.unknown())

export type GraphAnswer = { status: number; headers: Headers; body: Json }

/** Asks Graph with a token; a body makes it a JSON request. */
export async function ask(
  sandbox: Sandbox,
  token: string,
  request: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<GraphAnswer> {
  const [method = 'GET', path = ''] = request.split(/ (.*)/)
  const content = body === undefined ? {} : { body: JSON.stringify(body) }
  const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' }
  const response = await sandbox.fetch(
    new Request(`${ORIGIN}/v1.0${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...type, ...headers },
      ...content,
    }),
  )
  const text = await response.text()
  const isJson = text !== '' && response.headers.get('content-type')?.includes('json') === true
  return {
    status: response.status,
    headers: response.headers,
    body: isJson ? json.parse(JSON.parse(text)) : text === '' ? {} : { text },
  }
}

export const ALL_SCOPES = [
  'openid',
  'profile',
  'offline_access',
  'User.Read',
  'Application.ReadWrite.All',
  'DelegatedPermissionGrant.ReadWrite.All',
]

export async function tokenOf(
  sandbox: Sandbox,
  world: WorldSummary,
  persona: 'ada' | 'carl' | 'dora' | 'umar' = 'ada',
  scopes: readonly string[] = ALL_SCOPES,
): Promise<string> {
  return (await sandbox.control.token(world.tenantId, { persona, scopes: [...scopes] })).access_token
}

/** `{ error: { code } }` of an answer. */
export function codeOf(answer: GraphAnswer): string {
  return z.object({ error: z.object({ code: z.string() }) }).parse(answer.body).error.code
}

export function textOf(value: unknown): string {
  return z.string().parse(value)
}

/** A browser as far as sign-in needs one: cookies, and forms that are sent where they say. */
export class TestBrowser {
  readonly #sandbox: Sandbox
  #cookie = ''
  readonly #always: string
  /** The page that stands open. */
  page = ''

  /** A further cookie that the browser has from elsewhere. */
  constructor(sandbox: Sandbox, cookie = '') {
    this.#sandbox = sandbox
    this.#always = cookie
  }

  async open(url: string, form?: Record<string, string>): Promise<Response> {
    const headers = { cookie: [this.#always, this.#cookie].filter(Boolean).join('; ') }
    const sent = form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }
    const response = await this.#sandbox.fetch(new Request(url, { headers, ...sent }))
    const cookie = response.headers.get('set-cookie')
    if (cookie !== null) this.#cookie = cookie.split(';')[0] ?? ''
    this.page = response.headers.get('location') === null ? await response.clone().text() : ''
    return response
  }

  /** Sends the form of the open page that goes to the given step. */
  press(
    step: 'login' | 'consent' | 'deviceauth' | 'adminconsent' | 'logout',
    form: Record<string, string>,
  ): Promise<Response> {
    const action = new RegExp(`action="([^"]*/${step}[^"]*)"`).exec(this.page)?.[1]
    if (action === undefined) throw new Error(`no ${step} form on: ${this.page}`)
    const account = /name="account" value="([^"]*)"/.exec(this.page)?.[1]
    return this.open(action.replaceAll('&amp;', '&'), {
      ...(account === undefined ? {} : { account }),
      ...form,
    })
  }
}

export function authorizeUrl(tenant: string, changes: Record<string, string> = {}): string {
  const query = {
    client_id: PRACTICE_CLIENT.id,
    response_type: 'code',
    response_mode: 'fragment',
    redirect_uri: REDIRECT,
    scope: 'User.Read openid profile offline_access',
    state: 'state|mine',
    nonce: 'nonce-1',
    code_challenge: CHALLENGE,
    code_challenge_method: 'S256',
    client_info: '1',
    ...changes,
  }
  return `${ORIGIN}/${tenant}/oauth2/v2.0/authorize?${new URLSearchParams(query)}`
}

/** What came back to the client in the fragment. */
export function fragmentOf(response: Response): Record<string, string> {
  return Object.fromEntries(
    new URLSearchParams(new URL(response.headers.get('location') ?? '').hash.slice(1)),
  )
}

export async function redeem(
  sandbox: Sandbox,
  tenant: string,
  changes: Record<string, string>,
  headers: Record<string, string> = { origin: 'http://localhost:3000' },
): Promise<GraphAnswer> {
  const form = {
    client_id: PRACTICE_CLIENT.id,
    grant_type: 'authorization_code',
    redirect_uri: REDIRECT,
    code_verifier: VERIFIER,
    client_info: '1',
    ...changes,
  }
  const response = await sandbox.fetch(
    new Request(`${ORIGIN}/${tenant}/oauth2/v2.0/token`, {
      method: 'POST',
      headers,
      body: new URLSearchParams(form),
    }),
  )
  return { status: response.status, headers: response.headers, body: json.parse(await response.json()) }
}
