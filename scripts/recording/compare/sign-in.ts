import { PRACTICE_CLIENT, type Sandbox } from 'entra-sandbox'
import { authorizeUrl, fragmentOf, REDIRECT, redeem, TestBrowser } from 'entra-sandbox/testing'
import { recording as words } from '@/lib/words/terminal/recording.mjs'
import { type Exchange, isRecord } from '../exchange'
import type { Own } from '../replay/own'
import { compareBodies } from './body'
import type { Finding } from './finding'
import { compareHeaders } from './headers'

type Answer = { readonly headers: Readonly<Record<string, string>>; readonly body: unknown }

/** The answers of the sign-in: tokens, refusals, and what comes back to the page. */
export async function compareSignIns(exchanges: readonly Exchange[], { sandbox }: Own): Promise<Finding[]> {
  const signIns = exchanges.filter(({ place, method }) => place !== 'graph' && method !== 'OPTIONS')
  if (signIns.length === 0) return []
  const own = await ownSignIn(sandbox)
  return signIns.flatMap((exchange) =>
    exchange.place === 'token' ? compareToken(exchange, own) : compareReturn(exchange, own),
  )
}

type OwnSignIn = { readonly granted: Answer; readonly refused: Answer; readonly returned: readonly string[] }

async function ownSignIn(sandbox: Sandbox): Promise<OwnSignIn> {
  const world = sandbox.control.createWorld({ seed: 'fresh' })
  const browser = new TestBrowser(sandbox)
  await browser.open(authorizeUrl(world.tenantId))
  await browser.press('login', { username: `ada@${world.domain}` })
  const fragment = fragmentOf(await browser.press('consent', { answer: 'accept' }))
  const form = { code: fragment['code'] ?? '', client_id: PRACTICE_CLIENT.id, redirect_uri: REDIRECT }
  const [granted, refused] = [
    await redeem(sandbox, world.tenantId, form),
    await redeem(sandbox, world.tenantId, form),
  ]
  const plain = ({ headers, body }: typeof granted): Answer => ({
    headers: Object.fromEntries(headers),
    body,
  })
  return { granted: plain(granted), refused: plain(refused), returned: Object.keys(fragment) }
}

function compareToken(exchange: Exchange, { granted, refused }: OwnSignIn): Finding[] {
  const { status, responseHeaders, responseBody, method } = exchange
  if (status === 0) return []
  const call = `${method} /{tenant}/oauth2/v2.0/token`
  const findings: Finding[] = []
  const report = (finding: Omit<Finding, 'call'>): void => {
    findings.push({ ...finding, call })
  }
  if (status !== 200 && status !== 400)
    report({ kind: 'status', what: 'status', recorded: `${status}`, expected: '200 or 400' })
  const own = status === 200 ? granted : refused
  compareHeaders(responseHeaders, own.headers, report)
  if (responseBody.known) compareBodies(responseBody.value, withSame(own.body, responseBody.value), report)
  return findings
}

/** Which tokens come depends on the scopes that were asked for, and a reason is given for some refusals only. */
const AS_ASKED = [
  'refresh_token',
  'refresh_token_expires_in',
  'id_token',
  'client_info',
  'suberror',
  'claims',
]

function withSame(own: unknown, recorded: unknown): unknown {
  if (!isRecord(own) || !isRecord(recorded)) return own
  return Object.fromEntries(Object.entries(own).filter(([key]) => !AS_ASKED.includes(key) || key in recorded))
}

function compareReturn({ responseHeaders }: Exchange, { returned }: OwnSignIn): Finding[] {
  const [, fragment = ''] = (responseHeaders['location'] ?? '').split('#')
  const recorded = new URLSearchParams(fragment)
  const call = words.fact.signInPage
  if (!recorded.has('code')) {
    // A refusal has no words where the person cancelled, or met "Need admin approval" and went back.
    const known = ['error', 'error_description', 'error_subcode', 'error_uri', 'suberror', 'state']
    return [...recorded.keys()]
      .filter((name) => !known.includes(name))
      .map((what) => ({ kind: 'key', call, what, recorded: words.fact.sent, expected: words.fact.notSent }))
  }
  const names = [...recorded.keys()]
  return [
    ...names
      .filter((name) => !returned.includes(name))
      .map(
        (what): Finding => ({
          kind: 'key',
          call,
          what,
          recorded: words.fact.sent,
          expected: words.fact.notSent,
        }),
      ),
    ...returned
      .filter((name) => !names.includes(name))
      .map(
        (what): Finding => ({
          kind: 'key',
          call,
          what,
          recorded: words.fact.notSent,
          expected: words.fact.sent,
        }),
      ),
  ]
}
