// The package does not declare its modules free of side effects, so its index would also bundle upload tasks and page
// iterators.
import { Client } from '@microsoft/microsoft-graph-client/lib/es/src/Client.js'
import type { Context } from '@microsoft/microsoft-graph-client/lib/es/src/IContext.js'
import type { Middleware } from '@microsoft/microsoft-graph-client/lib/es/src/middleware/IMiddleware.js'
import { type NamedCall, PATIENCE_MS } from '@/lib/problem/call'

export type ClientOptions = {
  /** What stands in front of `/v1.0`, e.g. `https://graph.microsoft.com`. */
  root: string
  /** Returns the access token for the next request. */
  bearer: () => string
  /** What the calls of this client are for. */
  named: Pick<NamedCall, 'purpose' | 'api'>
  onCall: (call: NamedCall) => void
  fetch?: typeof fetch
  /** Milliseconds after which a request without an answer counts as one that got none. */
  patience?: number
}

/**
 * The Graph client with our own chain: bearer token, report, send. The library's retry handler is left out because it
 * repeats POST and PATCH on 503 and 504, which can create a second secret unseen. Its authentication handler is left
 * out because it sends no token to plain-http loopback, which the practice tenant may use.
 */
export function createClient(options: ClientOptions): Client {
  return Client.initWithMiddleware({
    baseUrl: `${options.root}/`,
    defaultVersion: 'v1.0',
    middleware: new Exchange(options),
  })
}

class Exchange implements Middleware {
  readonly #options: ClientOptions

  constructor(options: ClientOptions) {
    this.#options = options
  }

  async execute(context: Context): Promise<void> {
    const { root, bearer, named, onCall, patience = PATIENCE_MS } = this.#options
    const url = new URL(typeof context.request === 'string' ? context.request : context.request.url)
    if (!url.href.startsWith(`${root}/v1.0/`)) throw new TypeError('A Graph request left the Graph host.')
    const init = context.options ?? {}
    const id = crypto.randomUUID()
    const headers = new Headers(init.headers)
    headers.set('Authorization', `Bearer ${bearer()}`)
    headers.set('client-request-id', id)
    const begun = performance.now()
    const call = {
      id,
      method: init.method ?? 'GET',
      path: decodeURIComponent(url.href.slice(`${root}/v1.0`.length)),
      inner: innerRequests(url, init.body),
      startedAt: Date.now(),
      purpose: named.purpose,
      ...(named.api === undefined ? {} : { api: named.api }),
    }
    const elapsed = () => Math.round(performance.now() - begun)
    onCall({ ...call, state: 'sending' })
    try {
      const send = this.#options.fetch ?? fetch
      // A connection that is swallowed on its way would keep the step running until the browser gives up, after minutes.
      const response = await send(url, { ...init, headers, signal: AbortSignal.timeout(patience) })
      const requestId = response.headers.get('request-id')
      onCall({ ...call, state: 'answered', status: response.status, milliseconds: elapsed(), requestId })
      context.response = response
    } catch (error) {
      onCall({ ...call, state: 'failed', milliseconds: elapsed() })
      throw error
    }
  }
}

/** The requests inside a batch body, for display. */
function innerRequests(url: URL, body: unknown): string[] {
  if (!url.pathname.endsWith('/$batch') || typeof body !== 'string') return []
  const { requests }: { requests: { method: string; url: string }[] } = JSON.parse(body)
  return requests.map((request) => `${request.method} ${request.url}`)
}
