import { ticks } from './dates'
import { DroppedConnection } from './faults'
import { maskBody, maskForm, maskHeaders } from './mask'

/** One request and its answer, without any token, code or secret. */
export type JournalEntry = {
  readonly number: number
  readonly startedAt: string
  readonly milliseconds: number
  readonly method: string
  readonly path: string
  readonly requestHeaders: Record<string, string>
  readonly requestBody: unknown
  /** 0 where the connection ended without an answer. */
  readonly status: number
  readonly responseHeaders: Record<string, string>
  readonly responseBody: unknown
}

/** The last requests of one world, in order. */
export class Journal {
  readonly #limit: number
  #entries: JournalEntry[] = []
  #count = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  entries(): readonly JournalEntry[] {
    return this.#entries
  }

  clear(): void {
    this.#entries = []
  }

  /** Runs an exchange and writes down what was asked and what was answered. */
  async record(
    request: Request,
    text: string,
    now: () => number,
    run: () => Promise<Response>,
  ): Promise<Response> {
    const startedAt = now()
    const started = performance.now()
    const url = new URL(request.url)
    this.#count += 1
    const number = this.#count
    const write = (answer: Pick<JournalEntry, 'status' | 'responseHeaders' | 'responseBody'>): void => {
      this.#entries.push({
        number,
        startedAt: ticks(startedAt),
        milliseconds: Math.round((performance.now() - started) * 10) / 10,
        method: request.method,
        path: url.pathname + maskForm(url.search),
        requestHeaders: maskHeaders(request.headers),
        requestBody: maskBody(text, request.headers.get('content-type')),
        ...answer,
      })
      if (this.#entries.length > this.#limit) this.#entries = this.#entries.slice(-this.#limit)
    }
    try {
      const response = await run()
      const body = await response.clone().text()
      write({
        status: response.status,
        responseHeaders: maskHeaders(response.headers),
        responseBody: maskBody(body, response.headers.get('content-type')),
      })
      return response
    } catch (error) {
      if (error instanceof DroppedConnection) write({ status: 0, responseHeaders: {}, responseBody: null })
      throw error
    }
  }
}
