import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { guardServers } from './guard'
import { serving } from './serving'

const POLICY = /^content-security-policy: default-src 'none'; .*frame-ancestors 'none'\r$/im
const NOSNIFF = /^x-content-type-options: nosniff\r$/im

let seen: IncomingHttpHeaders[] = []
let patience = 0
/** Stands in for Next: answers every request, but not a WebSocket. */
const server = createServer((request, response) => {
  seen.push(request.headers)
  patience = request.socket.timeout ?? 0
  if (request.url === '/page') response.setHeader('Content-Security-Policy', "default-src 'self'")
  if (request.url === '/slow') return void response.write('begun')
  response.end('here')
}).on('upgrade', () => {})

/** Other test files have servers in the same process. */
let leaveAlone = () => {}

beforeAll(async () => {
  leaveAlone = guardServers(false)
  await once(server.listen(0), 'listening')
  await send('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
})
beforeEach(() => {
  seen = []
})
afterAll(() => {
  leaveAlone()
  server.close()
})

async function send(request: string, more?: string): Promise<string> {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const socket = connect(address.port)
  socket.write(request)
  if (more) socket.once('data', () => socket.write(more))
  return text(socket)
}

test.each([
  ['/watch/0123456789abcdefghijkl', 90_000],
  ['/watch/0123456789abcdefghijkl?x', 90_000],
  ['/watch/%30123456789abcdefghijkl', 90_000],
  ['/watch', 0],
])('who reads nothing of %s is cut off after %i milliseconds', async (target, milliseconds) => {
  await send(lines(`GET ${target} HTTP/1.1`))
  expect(patience).toBe(milliseconds)
})

function lines(first: string, ...headers: string[]): string {
  return [first, 'Host: a', 'Connection: close', ...headers, '', ''].join('\r\n')
}

test.each([
  ['an answer', lines('GET / HTTP/1.1'), 200],
  ['an expectation that no server meets', lines('GET / HTTP/1.1', 'Expect: x'), 417],
  ['a request for no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['no HTTP at all', 'nothing\r\n\r\n', 400],
  ['headers without end', lines('GET / HTTP/1.1', `X-Long: ${'x'.repeat(20_000)}`), 431],
  ['a method that Next cannot take', lines('TRACE / HTTP/1.1'), 405],
  ['an address that is none', lines('GET /% HTTP/1.1'), 400],
  ['a WebSocket', lines('GET / HTTP/1.1', 'Upgrade: websocket', 'Connection: Upgrade'), 200],
])('%s carries the policy', async (_, request, status) => {
  const answer = await send(request)
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  expect(answer).toMatch(POLICY)
  expect(answer).toMatch(NOSNIFF)
})

test('a page keeps its own policy', async () => {
  const answer = await send(lines('GET /page HTTP/1.1'))
  expect(answer).toMatch(/^content-security-policy: default-src 'self'\r$/im)
  expect(answer).not.toMatch(POLICY)
  expect(answer).toMatch(NOSNIFF)
})

test('a refused request gets a text answer, and Next never sees it', async () => {
  expect(await send(lines('PUT /icon.svg HTTP/1.1'))).toMatch(
    /\r\nAllow: GET, HEAD\r\n[\s\S]*can only be opened/,
  )
  expect(await send(lines('GET /sandbox/% HTTP/1.1'))).toMatch(/\r\n\r\n.*This address cannot be read/s)
  expect(seen).toEqual([])
})

test('conditional and partial requests never reach Next', async () => {
  await send(
    lines(
      'GET /page HTTP/1.1',
      'Range: bytes=9-1',
      'If-Match: "x"',
      'RSC: 1',
      'Next-Router-State-Tree: x',
      'Accept: text/html',
    ),
  )
  expect(seen).toEqual([{ host: 'a', connection: 'close', accept: 'text/html' }])
})

test('a broken answer is cut off, not followed by a second one', async () => {
  const answer = await send('GET /slow HTTP/1.1\r\nHost: a\r\n\r\n', 'nothing\r\n\r\n').catch(String)
  expect(answer).not.toContain('HTTP/1.1 400')
})

test('refused requests are counted by status, no matter who refuses; whether an instance is ready is no such request', async () => {
  serving().refused.clear()
  await send(lines('PUT /icon.svg HTTP/1.1'))
  await send(lines('PUT /icon.svg?name=x HTTP/1.1'))
  await send('nothing\r\n\r\n')
  await send(lines('GET / HTTP/1.1'))
  await send(lines('PUT /api/ready HTTP/1.1'))
  expect(Object.fromEntries(serving().refused)).toEqual({ 400: 1, 405: 2 })
})

test('a process that ends still answers, and gives up the connection', async () => {
  const asked = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'
  serving().stopping = true
  onTestFinished(() => {
    serving().stopping = false
  })
  // It would wait for ever for a connection that is kept.
  expect(await send(asked)).toMatch(/\r\nConnection: close\r\n/)
})
