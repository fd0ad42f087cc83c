import { requestOf } from './wire'

/** What a stranger would like to see run. */
export const SCRIPT = '<script>stranger()</script>'

const ENCODED = encodeURIComponent(SCRIPT)
const WORLD = '11111111-2222-4333-8444-555555555555'

/** What a mode decides about: pages, the practice tenant and its sign-in, a signature, a file, nothing. */
const PLACES = [
  '/',
  `/?v=2&name=${ENCODED}`,
  `/signed-in?${SCRIPT}`,
  '/practice?v=1',
  `/practice?v=1&name=${ENCODED}`,
  `/link?v=1&name=${ENCODED}`,
  '/link/sign',
  '/watch',
  `/watch/${ENCODED}`,
  '/nothing/here',
  '/icon.svg',
  '/sandbox',
  `/sandbox/${WORLD}`,
  '/sandbox/v1.0',
  '/sandbox/v1.0/me',
  '/sandbox/v1.0/$batch',
  '/sandbox/control/worlds',
  `/sandbox/control/worlds/${WORLD}`,
  `/sandbox/control/${ENCODED}`,
  '/sandbox/%',
  '/organizations/v2.0/.well-known/openid-configuration',
  '/organizations/discovery/v2.0/keys',
  `/organizations/oauth2/v2.0/authorize?client_id=${ENCODED}&redirect_uri=${ENCODED}&state=${ENCODED}`,
  `/organizations/oauth2/v2.0/${ENCODED}`,
  '/organizations/oauth2/v2.0/token',
  `/${ENCODED}/oauth2/v2.0/authorize`,
]

/** Addresses that are odd in every mode alike: of pages, of files, of Next, and of nothing at all. */
const ODD_ADDRESSES = [
  '/?x=%',
  `/${SCRIPT}`,
  `/${ENCODED}`,
  '/favicon.ico',
  '/.env',
  '/icon.svgx',
  '/icon.svg/',
  '/icon.svg%00',
  '/sandbox/v1.0x',
  '/sandbox%2fcontrol/worlds',
  '/SANDBOX/control/worlds',
  '/x%2fy/oauth2/v2.0/authorize',
  '/x/v2.0/foo',
  '/x/discovery/foo',
  '/x/oauth2/foo',
  '/%',
  '/%E0%A4%A',
  '/%00',
  '/..%2f..%2fetc/passwd',
  '/%2e%2e/',
  '//evil.example/x',
  '/\\evil.example/x',
  '/nothing//here',
  '/_next',
  '/_next/',
  '/_next/static/',
  '/_next/static/%',
  '/_next/static/nothing.js',
  `/_next/static/${SCRIPT}`,
  '/_next/static/../../nothing',
  '/_next/image',
  '/_next/image?url=%2Ficon.svg&w=64&q=75',
  '/_next/image?url=http%3A%2F%2Fevil.example%2Fx&w=64&q=75',
  '/_next/data/x/index.json',
  '/_next/webpack-hmr',
  '/_not-found',
  '/_error',
  '/400',
  '/404',
  '/500',
]

const METHODS = [
  'HEAD',
  'OPTIONS',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'TRACE',
  'PROPFIND',
  'SEARCH',
  'QUERY',
  'CONNECT',
]

const HEADERS = [
  `X-Forwarded-Host: ${SCRIPT}`,
  'X-Forwarded-Host: a, b',
  'X-Forwarded-Host: a b',
  'X-Forwarded-Host: ',
  'X-Forwarded-Proto: https, http',
  'X-Forwarded-Proto: javascript',
  'X-Forwarded-Proto: ',
  'Next-Router-State-Tree: x',
  'RSC: 1',
  'RSC: 1\r\nNext-Router-State-Tree: x',
  'RSC: 1\r\nNext-Router-State-Tree: %5B%5D',
  'RSC: 1\r\nNext-Router-Prefetch: 1',
  'RSC: 1\r\nNext-Router-Segment-Prefetch: /x',
  `Next-Action: ${'1'.repeat(40)}`,
  'Next-Action: x\r\nContent-Type: multipart/form-data; boundary=x',
  'x-nextjs-data: 1',
  'x-middleware-subrequest: proxy',
  'x-middleware-prefetch: 1',
  'x-middleware-rewrite: /sandbox',
  'x-invoke-path: /nothing',
  'x-prerender-revalidate: x',
  `x-nonce: "${SCRIPT}`,
  `x-search: ?v=2&name=${SCRIPT}`,
  `Content-Security-Policy: script-src 'unsafe-inline'`,
  'Next-Resume: 1',
  'Sec-Fetch-Dest: image',
  'Accept: text/x-component',
  'Accept-Encoding: gzip',
  'Range: bytes=9-1',
  'Range: bytes=99999999-',
  'If-Match: "x"',
  'If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT',
  'If-None-Match: *',
  'Expect: 100-continue',
  `Expect: ${SCRIPT}`,
  'Upgrade: websocket\r\nConnection: Upgrade',
  'Upgrade: h2c\r\nConnection: Upgrade',
  'Transfer-Encoding: chunked\r\nContent-Length: 3',
  `X-Long: ${'x'.repeat(20_000)}`,
  `Referer: https://evil.example/${SCRIPT}`,
  'Origin: https://evil.example\r\nAccess-Control-Request-Method: POST',
]

/** A room would not end its answer to a GET: here it is only written to. */
const ROOM = `/watch/${'a'.repeat(22)}`
const WRITES = `Authorization: Bearer ${'a'.repeat(43)}`

/** Where the odd headers are tried. */
const WITH_HEADERS = ['/', '/link/sign', '/icon.svg', '/nothing', '/sandbox/control/worlds']

const JSON_BODY = JSON.stringify({ idToken: SCRIPT, query: SCRIPT })

/** Every request under a name, a plain GET of each place apart; `asset` is a built file, whose name each build chooses. */
export function oddRequests(asset: string): { plain: Map<string, string>; odd: Map<string, string> } {
  const everywhere = [...PLACES, asset]
  const once = [...ODD_ADDRESSES, `${asset}/`]
  const plain = new Map(everywhere.map((target) => [`GET ${target}`, requestOf('GET', target)]))
  const requests = new Map<string, string>()
  const add = (method: string, target: string, headers: string[] = [], body = '') =>
    requests.set(
      [method, target, ...headers].join(' ').slice(0, 120) + requests.size,
      requestOf(method, target, headers, body),
    )
  for (const target of once) add('GET', target)
  for (const target of [...everywhere, ...once, ROOM]) {
    for (const method of METHODS) add(method, target)
  }
  for (const header of HEADERS) {
    add('POST', ROOM, [header, WRITES], bodyWith(header))
    for (const target of [...WITH_HEADERS, asset]) {
      add('GET', target, [header])
      add('POST', target, [header], bodyWith(header))
    }
  }
  for (const target of ['*', 'http://evil.example/', 'nothing']) add('GET', target)
  add('OPTIONS', '*')
  for (const type of ['application/json', 'text/html', 'application/x-www-form-urlencoded'])
    for (const target of ['/', '/link/sign', '/sandbox/control/worlds', '/organizations/oauth2/v2.0/token'])
      add('POST', target, [`Content-Type: ${type}`], SCRIPT)
  for (const [name, request] of Object.entries(NO_HTTP)) requests.set(name, request)
  return { plain, odd: requests }
}

/** A body that is announced in two ways has none. */
function bodyWith(header: string): string {
  return header.startsWith('Transfer-Encoding') ? '' : JSON_BODY
}

/** What no client library would send. */
const NO_HTTP = {
  'no host': 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n',
  'an empty host': 'GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n',
  'two hosts': 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n',
  'a script for a host': `GET / HTTP/1.1\r\nHost: ${SCRIPT}\r\nConnection: close\r\n\r\n`,
  'a script for a host, at the sign-in': `GET /organizations/oauth2/v2.0/authorize HTTP/1.1\r\nHost: ${SCRIPT}\r\nConnection: close\r\n\r\n`,
  'a script for a host, to sign': `POST /link/sign HTTP/1.1\r\nHost: ${SCRIPT}\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}`,
  'HTTP/1.0': 'GET / HTTP/1.0\r\n\r\n',
  'HTTP/0.9': 'GET /\r\n\r\n',
  'HTTP/2': 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  'no HTTP at all': 'nothing\r\n\r\n',
  'a method of no standard': 'STRANGER / HTTP/1.1\r\nHost: a\r\n\r\n',
  'a header with a zero byte': 'GET / HTTP/1.1\r\nHost: a\r\nX: \0\r\nConnection: close\r\n\r\n',
  'an address of 9,000 characters': requestOf('GET', `/${'a'.repeat(9000)}`),
}
