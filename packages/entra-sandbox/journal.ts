import { ticks } from './dates'
import { DroppedConnection } from './faults'
import { JOURNAL } from './limits'
import { cut, maskBody, maskForm, maskHeaders } from './mask'

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

/** The last requests of one world, in order: as many as were asked for, and no more text than the limit. */
export class Journal {
  readonly #limit: number
  /** Kept as text, so that what an entry costs is known: objects cost several times the JSON they came from. */
  #entries: string[] = []
  #length = 0
  #count = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  entries(): readonly JournalEntry[] {
    return this.#entries.map((text) => JSON.parse(text))
  }

  clear(): void {
    this.#entries = []
    this.#length = 0
  }

  #add(entry: JournalEntry): void {
    const text = JSON.stringify(entry)
    this.#entries.push(text)
    this.#length += text.length
    while (this.#entries.length > this.#limit || this.#length > JOURNAL.length)
      this.#length -= this.#entries.shift()?.length ?? 0
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
      this.#add({
        number,
        startedAt: ticks(startedAt),
        milliseconds: Math.round((performance.now() - started) * 10) / 10,
        method: request.method,
        path: cut(url.pathname + maskForm(url.search)),
        requestHeaders: maskHeaders(request.headers),
        requestBody: maskBody(text, request.headers.get('content-type')),
        ...answer,
      })
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
