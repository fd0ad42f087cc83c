import { PLAIN_TEXT_ANSWERS } from '@/lib/words/plain-text-answers'

/** A name, an IPv4 or an IPv6 address, and a port; nothing that could become a path, a name or a script. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i

/**
 * The origin that the browser sees, also behind proxies that end TLS. Several proxies each add a value to the list, so
 * the first one counts (developer.mozilla.org/docs/Web/HTTP/Reference/Headers/X-Forwarded-For). `null` if the headers
 * contain no valid origin.
 */
export function originOf(headers: Pick<Headers, 'get'>, seen?: string): string | null {
  const url = seen === undefined ? null : new URL(seen)
  const protocol =
    first(headers.get('x-forwarded-proto'))?.toLowerCase() ?? url?.protocol.slice(0, -1) ?? 'http'
  const host = first(headers.get('x-forwarded-host')) ?? first(headers.get('host')) ?? url?.host ?? ''
  const origin = `${protocol}://${host}`
  const readable = /^https?$/.test(protocol) && HOST.test(host) && URL.canParse(origin)
  return readable ? new URL(origin).origin : null
}

/** Answers a request whose origin cannot be read. */
export function unreadableOrigin(): Response {
  return new Response(PLAIN_TEXT_ANSWERS.proxy, { status: 400 })
}

/** The first value of a list; `undefined` if the header is missing or empty. */
function first(list: string | null): string | undefined {
  return list?.split(',')[0]?.trim() || undefined
}
