import { readText, TOO_LARGE_HEADERS, TooLarge } from '../body'
import type { SigningKeys } from '../entra/keys'
import type { Traffic } from '../guard/rates'
import { newGuid } from '../ids'
import { BODY, TRAFFIC } from '../limits'
import { type Links, linksFor } from '../links'
import type { Settled } from '../options'
import type { World, Worlds } from '../worlds'
import { authenticate, bearerOf, claimedWorld } from './authenticate'
import type { Caller } from './call'
import { errorEnvelope, GraphError } from './error'
import { underGraphFault } from './fault'
import { answerHeaders, corsHeaders, preflight } from './headers'
import { plainPath } from './path'
import { graphRoutes } from './routes'
import { inOtherWords } from './wording'

type GraphService = {
  readonly options: Settled
  readonly worlds: Worlds
  readonly keys: SigningKeys
  readonly traffic: Traffic
}

/** The door of Graph: who calls, which world, what trouble waits; then the routes; then the headers of every answer. */
export function graphService(service: GraphService): (request: Request) => Promise<Response> {
  const { options, worlds, keys, traffic } = service
  const root = `${options.prefix}/v1.0`
  const routes = graphRoutes(root)

  /** A part of a batch has no headers with the host, so its links use the host of the batch. */
  function admit(
    request: Request,
    text: string,
    world: World,
    caller: Caller,
    links: Links,
    inBatch = false,
  ): Promise<Response> {
    const path = `/v1.0${plainPath(new URL(request.url).pathname, root)}`
    const dispatch = (part: Request): Promise<Response> =>
      finished(part, world, async () => admit(part, await part.clone().text(), world, caller, links, true))
    return underGraphFault(world, links, { method: request.method, path, inBatch }, async (stale) =>
      routes.fetch(request, { world, caller, links, text, dispatch, stale }),
    )
  }

  async function finished(
    request: Request,
    world: World | undefined,
    answer: () => Promise<Response>,
  ): Promise<Response> {
    const now = world?.now() ?? options.clock()
    const requestId = newGuid(options.random)
    const clientRequestId = request.headers.get('client-request-id') ?? requestId
    const response = await answer().catch((error: unknown) => {
      if (!(error instanceof GraphError)) throw error
      const refusal = inOtherWords(error, world?.settings.wording ?? {})
      return Response.json(errorEnvelope(refusal, now, requestId, clientRequestId), {
        status: refusal.status,
        headers: { ...refusal.extra.headers },
      })
    })
    const headers = {
      ...answerHeaders(now, requestId, clientRequestId),
      ...corsHeaders(world?.settings.exposedHeaders ?? 'today'),
    }
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
    return response
  }

  return async (request) => {
    if (request.method === 'OPTIONS') return preflight()
    const token = bearerOf(request.headers)
    const world = claimedWorld(worlds, token)
    const text = await readText(request, BODY.graph).catch(notTooLarge)
    const run = (): Promise<Response> =>
      finished(request, world, async () => {
        if (text instanceof TooLarge) throw tooLarge(text)
        const { caller, home } = await authenticate(keys, world, token).catch((error: unknown) => {
          // Anyone can name a world, so what proves none is counted apart.
          if (!traffic.allows(undefined)) throw tooMany()
          throw error
        })
        if (!traffic.allows(home.tenantId)) throw tooMany()
        return admit(request, text, home, caller, linksFor(options, request))
      })
    const written = text instanceof TooLarge ? '' : text
    return world === undefined ? run() : world.journal.record(request, written, world.now, run)
  }
}

function notTooLarge(error: unknown): TooLarge {
  if (error instanceof TooLarge) return error
  throw error
}

function tooLarge({ message }: TooLarge): GraphError {
  return new GraphError(413, 'RequestEntityTooLarge', message, { headers: TOO_LARGE_HEADERS })
}

/** learn.microsoft.com/graph/throttling */
function tooMany(): GraphError {
  return new GraphError(429, 'TooManyRequests', 'Too many requests to this practice company.', {
    headers: { 'retry-after': `${TRAFFIC.retrySeconds}` },
  })
}
