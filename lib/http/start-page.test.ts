import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { createGunzip, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { guardServers } from './guard'
import { newNonce } from './nonce'

let seen: IncomingHttpHeaders[] = []
let status = 200
/** Stands in for Next: a page in two pieces, compressed where that is accepted, with its nonce in the policy, in another header and twice in the body. */
const server = createServer((request, response) => {
  seen.push({ ...request.headers })
  const nonce = newNonce()
  response.setHeader('Content-Security-Policy', `script-src 'nonce-${nonce}' 'strict-dynamic'`)
  response.setHeader('Link', `</a.woff2>; rel=preload; nonce="${nonce}"`)
  response.statusCode = status
  const page = `<html lang="${request.headers['accept-language']}">é<script nonce="${nonce}">"nonce":"${nonce}"</script></body></html>`
  const zipped = request.headers['accept-encoding'] === 'gzip'
  if (zipped) response.setHeader('Content-Encoding', 'gzip').setHeader('Vary', 'Accept-Encoding')
  const body = zipped ? gzipSync(page) : Buffer.from(page)
  response.write(body.subarray(0, 30))
  response.end(body.subarray(30))
})

/** Other test files have servers in the same process. */
let leaveAlone = () => {}

beforeAll(async () => {
  leaveAlone = guardServers(false)
  await once(server.listen(0), 'listening')
  await open('/')
})
beforeEach(() => {
  seen = []
  status = 200
})
afterAll(() => {
  leaveAlone()
  server.close()
})

let people = 0
/** A language that no other test has used, so that tests stay independent. */
function newLanguage(): string {
  people += 1
  return `x-${people}`
}

async function open(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const asked = request({ port: address.port, path, headers, method }).end()
  const [answer] = await once(asked, 'response')
  const zipped = answer.headers['content-encoding'] === 'gzip'
  return {
    status: answer.statusCode,
    headers: answer.headers,
    body: await text(zipped ? answer.pipe(createGunzip()) : answer),
    nonce: /'nonce-([^']+)'/.exec(answer.headers['content-security-policy'])?.[1] ?? '',
  }
}

test('the start page is rendered once, and each answer has its own nonce in every place', async () => {
  const headers = { 'accept-language': newLanguage() }
  const answers = [await open('/', headers), await open('/', headers), await open('/', headers)]
  expect(seen).toHaveLength(1)
  expect(new Set(answers.map(({ nonce }) => nonce)).size).toBe(3)
  for (const { status, headers: own, body, nonce } of answers) {
    expect(status).toBe(200)
    expect(own['link']).toBe(`</a.woff2>; rel=preload; nonce="${nonce}"`)
    expect(own['x-content-type-options']).toBe('nosniff')
    expect(body).toBe(
      `<html lang="${headers['accept-language']}">é<script nonce="${nonce}">"nonce":"${nonce}"</script></body></html>`,
    )
  }
})

test('the page is compressed for a browser that accepts it', async () => {
  const headers = { 'accept-language': newLanguage(), 'accept-encoding': 'br, gzip;q=0.5' }
  const [first, second] = [await open('/', headers), await open('/', headers)]
  expect(first.body.replaceAll(first.nonce, '')).toBe(second.body.replaceAll(second.nonce, ''))
  for (const { headers } of [first, second]) {
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' })
  }
  const never = await open('/', { ...headers, 'accept-encoding': 'gzip;q=0, identity' })
  expect(never.headers['content-encoding']).toBeUndefined()
  expect(seen).toHaveLength(1)
})

test('each input of the page has its own cache entry, and Next sees no other input', async () => {
  const language = newLanguage()
  const base = { host: 'a', 'accept-language': language }
  const others = [
    {},
    { host: 'b' },
    { 'accept-language': newLanguage() },
    { 'x-forwarded-proto': 'https' },
    { 'x-forwarded-host': 'c' },
    { cookie: 'other=1; language=de' },
  ]
  for (const other of others) await open('/', { ...base, ...other, 'user-agent': 'Firefox', cookies: 'x' })
  expect(seen).toEqual(others.map(({ cookie, ...other }) => ({ ...base, ...other, ...kept(cookie) })))
  await open('/', { ...base, 'user-agent': 'Safari', cookie: 'else=2' })
  expect(seen).toHaveLength(others.length)
})

function kept(cookie: string | undefined) {
  return cookie === undefined ? {} : { cookie: 'language=de' }
}

test.each([
  ['a link', '/?v=1', 'GET'],
  ['another page', '/link', 'GET'],
  ['a question for the headers alone', '/', 'HEAD'],
])('%s is rendered each time', async (_, path, method) => {
  const headers = { 'accept-language': newLanguage() }
  await open(path, headers, method)
  await open(path, headers, method)
  expect(seen).toHaveLength(2)
})

test('a failure is not cached', async () => {
  const headers = { 'accept-language': newLanguage() }
  status = 500
  expect((await open('/', headers)).status).toBe(500)
  status = 200
  expect((await open('/', headers)).status).toBe(200)
  expect(seen).toHaveLength(2)
})

test('the cache has a limit, and recently used pages stay', async () => {
  const often = { 'accept-language': newLanguage() }
  for (let other = 0; other < 60; other += 1) {
    await open('/', often)
    await open('/', { 'accept-language': newLanguage() })
  }
  expect(seen.filter((one) => one['accept-language'] === often['accept-language'])).toHaveLength(1)
  const first = seen[1]?.['accept-language'] ?? ''
  await open('/', { 'accept-language': first })
  expect(seen.filter((one) => one['accept-language'] === first)).toHaveLength(2)
})
