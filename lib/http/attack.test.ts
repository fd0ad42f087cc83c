import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BODY } from '../../packages/entra-sandbox/limits'
import { LONGEST_BODY } from './body'
import { boundConnections, MOST_CONNECTIONS } from './connections'
import { MOST_PAGES } from './crowd'
import { guardServers } from './guard'

const ROOM = `/watch/${'a'.repeat(22)}`
const PIECE = Buffer.alloc(64_000, 97)

/** Answers that were begun and not given. */
const waiting: ServerResponse[] = []
let read = 0
/** Stands in for Next: reads every body to its end, as Next does for proxy.ts. */
const server = createServer((request, response) => {
  if (request.url === '/slow') return void waiting.push(response)
  request.on('data', (part) => {
    read += part.length
  })
  request.on('end', () => response.end('here'))
})
let leaveAlone: (() => void)[] = []

beforeAll(async () => {
  leaveAlone = [guardServers(false), boundConnections()]
  await once(server.listen(0), 'listening')
  await send('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
})
afterAll(() => {
  for (const leave of leaveAlone) leave()
  server.close()
})

/** Sends a head and then, where asked, pieces until the server has enough or 200 MB are gone. */
async function send(head: string, body: 'none' | 'plain' | 'chunked' = 'none') {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const socket = connect(address.port).setEncoding('latin1')
  let [answer, sent] = ['', 0]
  socket.on('data', (part) => {
    answer += part
  })
  socket.on('error', () => undefined)
  socket.write(head)
  const piece =
    body === 'chunked' ? Buffer.concat([Buffer.from('fa00\r\n'), PIECE, Buffer.from('\r\n')]) : PIECE
  const go = () => {
    while (body !== 'none' && socket.writable && answer === '' && sent < 200_000_000) {
      sent += piece.length
      if (!socket.write(piece)) return void socket.once('drain', go)
    }
  }
  go()
  await once(socket, 'close')
  return { answer, sent }
}

const head = (first: string, ...headers: string[]) => [first, 'Host: a', ...headers, '', ''].join('\r\n')

test.each([
  ['POST /', 405],
  ['GET /', 413],
  ['HEAD /link', 413],
  ['DELETE /sandbox/v1.0/applications/1', 413],
  ['POST /nothing', 405],
  ['POST /link/sign', 413],
  [`POST ${ROOM}`, 413],
  ['POST /sandbox/v1.0/applications', 413],
  ['POST /organizations/oauth2/v2.0/token', 413],
  ['POST /organizations/v2.0/adminconsent', 413],
])('%s with 200 MB gets a small answer, and nothing of them is kept', async (first, status) => {
  for (const [length, how] of [
    ['Content-Length: 200000000', 'plain'],
    ['Transfer-Encoding: chunked', 'chunked'],
  ] as const) {
    read = 0
    const { answer, sent } = await send(head(`${first} HTTP/1.1`, length), how)
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(answer).toContain("default-src 'none'")
    expect(answer.length).toBeLessThan(700)
    expect(read).toBeLessThanOrEqual(300_000)
    expect(sent).toBeLessThan(60_000_000)
  }
})

test('a body of the right length comes through, however it is sent', async () => {
  read = 0
  const plain = await send(`${head('POST /link/sign HTTP/1.1', 'Connection: close', 'Content-Length: 3')}abc`)
  const chunked = await send(
    `${head('POST /link/sign HTTP/1.1', 'Connection: close', 'Transfer-Encoding: chunked')}3\r\nabc\r\n0\r\n\r\n`,
  )
  expect([plain.answer, chunked.answer].every((answer) => answer.startsWith('HTTP/1.1 200 '))).toBe(true)
  expect(read).toBe(6)
})

test.each([
  'Content-Length: 4\r\nTransfer-Encoding: chunked',
  'Transfer-Encoding: chunked, identity',
  'Transfer-Encoding : chunked',
  'Content-Length: 4\r\nContent-Length: 5',
])('%j says two lengths or none, so nothing after it is taken for a request', async (length) => {
  const { answer } = await send(
    `${head('POST /link/sign HTTP/1.1', length)}0\r\n\r\n${head('GET /version HTTP/1.1')}`,
  )
  expect(answer).toMatch(/^HTTP\/1\.1 400 /)
  expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1)
})

test('so many pages are made at one time; who comes then is told so, and all else is answered', async () => {
  const slow = Array.from({ length: MOST_PAGES }, () => send(head('GET /slow HTTP/1.1', 'Connection: close')))
  await expect.poll(() => waiting.length).toBe(MOST_PAGES)
  const refused = await send(head('GET /link HTTP/1.1', 'Connection: close'))
  expect(refused.answer).toMatch(
    /^HTTP\/1\.1 503 [\s\S]*\r\nRetry-After: 5\r\n[\s\S]*Try again[\s\S]*noch einmal/,
  )
  for (const first of ['GET /api/health', 'GET /_next/static/a.js', `GET ${ROOM}`])
    expect((await send(head(`${first} HTTP/1.1`, 'Connection: close'))).answer).toMatch(/^HTTP\/1\.1 200 /)
  // A place is free as soon as an answer begins, whether or not it is ever read.
  waiting[0]?.writeHead(200).flushHeaders()
  expect((await send(head('GET /link HTTP/1.1', 'Connection: close'))).answer).toMatch(/^HTTP\/1\.1 200 /)
  for (const response of waiting) response.end()
  await Promise.all(slow)
  waiting.length = 0
})

test('connections are bounded before their first request', () => {
  expect([server.maxConnections, server.headersTimeout, server.requestTimeout]).toEqual([
    MOST_CONNECTIONS,
    15_000,
    30_000,
  ])
})

test('whatever the practice tenant reads itself comes through', () => {
  expect(LONGEST_BODY.practice).toBe(Math.max(...Object.values(BODY)))
})
