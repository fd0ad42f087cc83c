import { type BrowserContext, expect } from 'playwright/test'

/**
 * What is still on its way when a page is left: its icon, its fonts and scripts, a second question for the server's version,
 * what it tells support that follows (which arrives all the same), and the end of `/signed-in` itself, which hands the answer over and goes on as soon as its script
 * is there. A file that is missing or blocked fails otherwise.
 */
const LEFT_BEHIND = /\/(icon\.svg$|version$|signed-in$|watch\/[\w-]{22}$|_next\/static\/)/

/** Listens to what a browser complains about. Whatever the test did not expect fails it. */
export class Watch {
  readonly #troubles: string[] = []
  readonly #leftBehind: string[] = []
  readonly #expected: RegExp[] = []

  constructor(context: BrowserContext) {
    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        this.#troubles.push(`console ${message.type()}: ${message.text()}`)
    })
    context.on('weberror', (webError) => {
      this.#troubles.push(`uncaught: ${webError.error().message}`)
    })
    context.on('requestfailed', (request) => {
      const [address = ''] = request.url().split(/[?#]/)
      const why = request.failure()?.errorText
      const leftBehind = why === 'net::ERR_ABORTED' && LEFT_BEHIND.test(address)
      const list = leftBehind ? this.#leftBehind : this.#troubles
      list.push(`failed: ${request.method()} ${address} ${why}`)
    })
  }

  /** Announces a trouble that belongs to the test. It has to come. */
  expect(trouble: RegExp): void {
    this.#expected.push(trouble)
  }

  /** Compares what came with what was announced. */
  settle(): void {
    const unexpected = this.#troubles.filter(
      (trouble) => !this.#expected.some((pattern) => pattern.test(trouble)),
    )
    const missing = this.#expected.filter(
      (pattern) => ![...this.#troubles, ...this.#leftBehind].some((trouble) => pattern.test(trouble)),
    )
    expect(unexpected, 'troubles in the browser that the test did not expect').toEqual([])
    expect(missing, 'troubles that the test expected and that did not come').toEqual([])
  }
}
