import { PRACTICE_CLIENT } from 'entra-sandbox'
import { callsOf, type GraphCall, graphPath, listIn } from '../calls'
import { type Exchange, isRecord } from '../exchange'
import { Copying } from './copying'
import { ORIGIN, type Own, type OwnAnswer } from './own'
import { plant } from './plant'
import { StandIns } from './stand-ins'
import { openTenant, type Tenant } from './tenant'

/** A recorded call and the sandbox's answer to the same; null where the two cannot be compared. */
export type Pair = { readonly call: GraphCall; readonly own: OwnAnswer | null; readonly copying: boolean }

/** Plays the recorded requests to Graph against a sandbox of its own, in their order and at their times. */
export async function replay(
  exchanges: readonly Exchange[],
  clientId: string | null,
  own: Own,
): Promise<Pair[]> {
  const graph = exchanges.filter(({ place, method }) => place === 'graph' && method !== 'OPTIONS')
  const calls = graph.flatMap(callsOf)
  const tenant = openTenant(calls, own)
  const standIns = new StandIns()
  if (clientId !== null) standIns.set(clientId, PRACTICE_CLIENT.id)
  await plant(calls, tenant, standIns)
  const copying = new Copying()
  const held: (() => Promise<unknown>)[] = []
  const pairs: Pair[] = []
  for (const exchange of graph) {
    tenant.at(exchange.startedAt)
    pairs.push(...(await play(exchange)))
  }
  return pairs

  async function play(exchange: Exchange): Promise<Pair[]> {
    const parts = callsOf(exchange)
    const [first] = parts
    if (first === undefined || !isPlayable(exchange, parts))
      return parts.map((call) => ({ call, own: null, copying: copying.explains(call) }))
    if (!first.inBatch && existsAlready(first)) for (const late of held.splice(0)) await late()
    else if (!first.inBatch && first.method !== 'GET' && copying.explains(first)) {
      // Refused because it came too early. It may still have been done, which a later answer shows.
      held.push(() => send(exchange, tenant, standIns))
      return [{ call: first, own: null, copying: true }]
    }
    for (const call of parts) orderTrouble(call, tenant, standIns)
    return pairsOf(parts, await send(exchange, tenant, standIns)).map(compared)
  }

  function compared(pair: Pair): Pair {
    // The sandbox's copies are never behind: where it grants, the recorded one was.
    const early = copying.explains(pair.call) && (pair.own?.status ?? 0) < 400
    if (!early && pair.own !== null && pair.call.responseBody.known)
      standIns.align(pair.call.responseBody.value, pair.own.body)
    copying.learn(pair.call)
    return early ? { ...pair, own: null, copying: true } : pair
  }
}

/** A request whose body is not in the recording, or that continues a list, has no like here. */
function isPlayable({ path, status, requestBody, method }: Exchange, parts: readonly GraphCall[]): boolean {
  if (status === 0 || path.includes('$skiptoken')) return false
  return (
    method === 'GET' ||
    method === 'DELETE' ||
    (requestBody.known && parts.every(({ requestBody: { known } }) => known))
  )
}

function existsAlready({ status, responseBody }: GraphCall): boolean {
  return (
    [400, 409].includes(status) &&
    responseBody.known &&
    /already exists/i.test(JSON.stringify(responseBody.value))
  )
}

const FORWARDED = ['prefer', 'consistencylevel', 'accept', 'origin']

async function send(exchange: Exchange, tenant: Tenant, standIns: StandIns): Promise<OwnAnswer> {
  const { method, path, requestBody, requestHeaders } = exchange
  const headers = Object.fromEntries(
    FORWARDED.flatMap((name) => {
      const value = requestHeaders[name]
      return value === undefined || value.startsWith('{') ? [] : [[name, value]]
    }),
  )
  const url = new URL(standIns.text(`/v1.0${graphPath(path)}`), ORIGIN)
  const body = requestBody.known ? standIns.json(requestBody.value) : null
  return tenant.ask(method, url.href.slice(`${ORIGIN}/v1.0`.length), body, headers)
}

/** Microsoft was busy, or wanted a proof: the sandbox is told to refuse this request in the same way. */
function orderTrouble(call: GraphCall, tenant: Tenant, standIns: StandIns): void {
  const { status, method, path, responseHeaders } = call
  const [address = ''] = standIns.text(path).split('?')
  const on = `${method} /v1.0${address.replace(/'[^']*'/g, "'*'")}`
  if (/\s/.test(on.slice(method.length + 1))) return
  if (status === 429 || status >= 500) {
    const told = responseHeaders['retry-after']
    tenant.refuse(on, { status, ...(told === undefined ? {} : { retryAfter: Number.parseFloat(told) || 1 }) })
  }
  if (status === 401 && /claims=/.test(responseHeaders['www-authenticate'] ?? ''))
    tenant.refuse(on, { challenge: 'claims' })
}

function pairsOf(parts: readonly GraphCall[], own: OwnAnswer): Pair[] {
  const [first] = parts
  if (first === undefined) return []
  if (!first.inBatch) return [{ call: first, own, copying: false }]
  const answers = listIn({ known: true, value: own.body }, 'responses')
  return parts.map((call) => {
    const answer = answers.find(({ id }) => id === call.partId)
    return { call, own: answer === undefined ? null : ownPart(answer), copying: false }
  })
}

function ownPart(answer: Readonly<Record<string, unknown>>): OwnAnswer {
  const { headers, status, body } = answer
  return {
    status: typeof status === 'number' ? status : 0,
    headers: isRecord(headers)
      ? Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
        )
      : {},
    body: body ?? null,
  }
}
