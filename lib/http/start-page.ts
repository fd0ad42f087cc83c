import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { gunzipSync, gzip } from 'node:zlib'
import { newNonce } from './nonce'

/** Everything that the start page may depend on. Next sees nothing else of the request, so pages of visitors cannot mix. */
const SEEN = ['host', 'x-forwarded-host', 'x-forwarded-proto', 'accept-language', 'cookie']

/** Our own cookie. Other pages of the same host may have set more. */
const LANGUAGE = /(?:^|; )(language=[^;]*)/

/** How many pages are cached: mostly one per language. */
const KEPT = 50
const MAX_AGE_MS = 60_000

type StartPage = {
  until: number
  headers: OutgoingHttpHeaders
  body: Buffer
  nonce: string
  /** The positions of the nonce in the body. */
  places: readonly number[]
}

/**
 * Caches the start page of Next for a minute, without any link's choices: it is the same for every reader of a language.
 * Each answer gets its own nonce (docs/decisions/011-start-page-made-once.md).
 */
export function startPages(): (request: IncomingMessage, response: ServerResponse) => boolean {
  const pages = new Map<string, StartPage>()

  /** Returns whether it answered the request. If not, Next must answer, and that answer is cached. */
  return function answer(request, response) {
    if (request.method !== 'GET' || request.url !== '/') return false
    const zipped = takesGzip(String(request.headers['accept-encoding'] ?? ''))
    narrow(request)
    const key = JSON.stringify(SEEN.map((name) => request.headers[name] ?? null))
    // The first visitor of each minute gets the answer of Next itself, which compresses it for who accepts that.
    if (zipped) request.headers['accept-encoding'] = 'gzip'
    const page = pages.get(key)
    pages.delete(key)
    if (page && page.until > Date.now()) {
      pages.set(key, page)
      send(page, response, zipped)
      return true
    }
    whenWhole(response, (body) => {
      const made = startPageOf(response, body)
      if (!made) return
      pages.set(key, made)
      const [oldest] = pages.keys()
      if (pages.size > KEPT && oldest !== undefined) pages.delete(oldest)
    })
    return false
  }
}

function narrow({ headers }: IncomingMessage): void {
  for (const name of Object.keys(headers)) if (!SEEN.includes(name)) delete headers[name]
  const language = LANGUAGE.exec(headers.cookie ?? '')?.[1]
  if (language === undefined) delete headers.cookie
  else headers.cookie = language
}

function takesGzip(accepted: string): boolean {
  return /(?:^|,)\s*gzip\s*(?:,|$|;(?!\s*q=0(?:\.0*)?\s*(?:,|$)))/i.test(accepted)
}

/** Collects what is written, compressed or not. */
function whenWhole(response: ServerResponse, tell: (body: Buffer) => void): void {
  const parts: Buffer[] = []
  const collect = (part: unknown) => {
    if (typeof part === 'string') parts.push(Buffer.from(part))
    else if (part instanceof Uint8Array) parts.push(Buffer.from(part))
  }
  response.write = new Proxy(response.write, {
    apply(write, self, args) {
      collect(args[0])
      return Reflect.apply(write, self, args)
    },
  })
  response.end = new Proxy(response.end, {
    apply(end, self, args) {
      collect(args[0])
      const result = Reflect.apply(end, self, args)
      tell(Buffer.concat(parts))
      return result
    },
  })
}

/** Returns nothing for a page that is incomplete, has no nonce, or sets a cookie for one visitor. */
function startPageOf(response: ServerResponse, sent: Buffer): StartPage | null {
  const { 'content-encoding': encoding, ...headers } = response.getHeaders()
  const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1]
  if (response.statusCode !== 200 || headers['set-cookie'] || nonce?.length !== newNonce().length) return null
  const body = encoding === 'gzip' ? gunzipSync(sent) : sent
  if (!body.subarray(-20).toString().trimEnd().endsWith('</html>')) return null
  return { until: Date.now() + MAX_AGE_MS, headers, body, nonce, places: placesOf(nonce, body) }
}

function placesOf(nonce: string, body: Buffer): number[] {
  const places: number[] = []
  for (let at = body.indexOf(nonce); at >= 0; at = body.indexOf(nonce, at + nonce.length)) places.push(at)
  return places
}

function send(page: StartPage, response: ServerResponse, zipped: boolean): void {
  const nonce = newNonce()
  const body = Buffer.from(page.body)
  for (const place of page.places) body.write(nonce, place, 'latin1')
  for (const [name, value] of Object.entries(page.headers)) {
    const fresh = [value ?? []].flat().map((one) => String(one).replaceAll(page.nonce, nonce))
    response.setHeader(name, fresh)
  }
  if (!zipped) return void response.end(body)
  gzip(body, (error, small) => {
    if (error) return void response.end(body)
    response.setHeader('Content-Encoding', 'gzip')
    if (!/accept-encoding/i.test(String(response.getHeader('Vary'))))
      response.appendHeader('Vary', 'Accept-Encoding')
    response.end(small)
  })
}
