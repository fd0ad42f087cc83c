import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Download, Page } from 'playwright/test'
import { residueOf } from './residue'
import type { Place } from './search'
import type { Exchange, Wire } from './wire'

/** Follows a page through a run, and gives every place that a value could have been left in. */
export class Trail {
  readonly #page: Page
  readonly #wire: Wire
  readonly #app: string
  readonly #noted: Place[] = []
  readonly #files: Promise<Place>[] = []

  constructor(page: Page, wire: Wire, app: string) {
    this.#page = page
    this.#wire = wire
    this.#app = new URL(app).origin
    const note = (name: string, text: string) => this.#noted.push({ name, text })
    page.on('framenavigated', (frame) => note('address', frame.url()))
    page.on('download', (download) => this.#files.push(fileOf(download)))
    page.context().on('console', (message) => note('console', message.text()))
    page.context().on('request', (request) => note('request that the page made', request.url()))
  }

  /** Everything that went over the wire, was noted on the way, or lies in the browser now. */
  async places(): Promise<Place[]> {
    const onTheWire = this.#wire.exchanges.flatMap((exchange) => this.#placesOf(exchange))
    const files = await Promise.all(this.#files)
    return [...onTheWire, ...this.#noted, ...files, ...(await residueOf(this.#page))]
  }

  /** What reached the app's own server. */
  placesAtTheApp(): Place[] {
    return this.#wire.exchanges
      .filter(({ url }) => url.origin === this.#app)
      .flatMap((exchange) => this.#placesOf(exchange))
  }

  #placesOf(exchange: Exchange): Place[] {
    const { method, url, requestHeaders, requestBody, responseHeaders, responseBody } = exchange
    const at = url.origin === this.#app ? 'app' : 'tenant'
    const of = `of ${method} ${at} ${kindOf(url.pathname)}`
    return [
      { name: `address ${of}`, text: url.href },
      ...requestHeaders.map(([name, value]) => ({ name: `header ${name} ${of}`, text: value })),
      { name: `body ${of}`, text: requestBody },
      ...responseHeaders.map(([name, value]) => ({ name: `answer's header ${name} ${of}`, text: value })),
      { name: `answer ${of}`, text: responseBody },
    ]
  }
}

async function fileOf(download: Download): Promise<Place> {
  const text = await readFile(await download.path(), 'utf8')
  return { name: `file ${download.suggestedFilename()}`, text: `${download.url()}\n${text}` }
}

/** The path without ids and domain, so that a place has one name. */
function kindOf(path: string): string {
  return path
    .replace(/^\/[^/]+\/oauth2\//, '/{tenant}/oauth2/')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '{id}')
    .replaceAll(/\('[^']*'\)/g, '({key})')
}

/** What the tests have written down so far. */
export function recorded(folder: string): Place[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ name: file, text: readFileSync(file, 'latin1') }))
}
