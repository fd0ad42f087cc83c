import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { type IncomingMessage, Server, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { EVERY_ANSWER } from '@/lib/config/policy'
import { PLAIN_TEXT_ANSWERS } from '@/lib/words/plain-text-answers'
import { boundChunks, hasBody, longestBody } from './body'
import { CROWD_RETRY_S, createCrowd } from './crowd'
import { answerAndEnd } from './last-answer'
import { isPagePath, isReadyPath, leadsToRoom, pathOf } from './paths'
import { type Refusal, refusalOf, tooLong } from './refusal'
import { countRefused } from './refused'
import { serving } from './serving'
import { startPages } from './start-page'

/** Headers of partial and conditional requests: Next answers 500 if it cannot meet them. The complete file is sent instead. */
const CONDITIONS = ['range', 'if-range', 'if-match', 'if-unmodified-since']

/**
 * Milliseconds without a byte to or from a watcher, who gets one at least every 20 seconds. One who reads nothing would
 * otherwise keep the connection for ever, for Next waits until it can write.
 */
const STALLED_MS = 90_000

/** Next's own requests for parts of a page. No page here uses them, and an unreadable one ends in a 500. */
const PARTS_OF_PAGES = [
  'rsc',
  'next-action',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
]

/**
 * Runs before Next in every HTTP server of this process, because Next answers some requests before any code of ours
 * (docs/decisions/005-policy-on-every-response.md). nodejs.org/api/diagnostics_channel.html#http
 * Returns what leaves later servers alone.
 */
export function guardServers(development: boolean): () => void {
  const guarded = new WeakSet<Server>()
  const answers = new WeakMap<Socket, ServerResponse>()
  const onRequest = (message: unknown) => {
    if (!isExchange(message)) return
    const { server, socket, response } = message
    addPolicy(response)
    answers.set(socket, response)
    if (guarded.has(server)) return
    guarded.add(server)
    serving().servers.add(server)
    guard(server, development, answers)
  }
  subscribe('http.server.request.start', onRequest)
  return () => unsubscribe('http.server.request.start', onRequest)
}

function guard(server: Server, development: boolean, answers: WeakMap<Socket, ServerResponse>): void {
  const next = server.rawListeners('request')
  const answerStartPage = startPages()
  const pages = createCrowd()
  server.removeAllListeners('request')
  const hidden = development ? CONDITIONS : [...CONDITIONS, ...PARTS_OF_PAGES]
  server.on('request', (request, response) => {
    attend(request, response)
    if (!development && refuses(request, response)) return
    for (const name of hidden) delete request.headers[name]
    if (!development && (answerStartPage(request, response) || turnsAway(pages, request, response))) return
    const { method = '', url = '' } = request
    const longest = longestBody(method, pathOf(url))
    boundChunks(request, longest, () => endWith(request, response, tooLong(longest)))
    endStalled(request)
    for (const listener of next) Reflect.apply(listener, server, [request, response])
  })
  // In development pages get changes by a WebSocket. There is no other, and Next would never answer the caller.
  if (!development) server.removeAllListeners('upgrade')
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const underWay = answers.get(socket)
    if (!socket.writable || (underWay?.headersSent && !underWay.writableFinished))
      return void socket.destroy()
    answerAndEnd(socket, { status: statusOf(error.code) })
  })
}

/** What holds for every answer, no matter who gives it. */
function attend({ url = '' }: IncomingMessage, response: ServerResponse): void {
  if (!isReadyPath(url)) response.once('finish', () => countRefused(response.statusCode))
  // Who keeps this connection would send the next request to a process that is gone.
  if (serving().stopping) response.shouldKeepAlive = false
}

/** Ends the connection of a watcher who reads nothing. nodejs.org/api/net.html#socketsettimeouttimeout-callback */
function endStalled({ url = '', socket }: IncomingMessage): void {
  if (leadsToRoom(url)) socket.setTimeout(STALLED_MS)
}

/** Answers requests that Next must not see. */
function refuses(request: IncomingMessage, response: ServerResponse): boolean {
  const refusal = refusalOf(request.method ?? '', request.url ?? '', request.headers)
  if (!refusal) return false
  if (hasBody(request)) {
    // What is left of the body is not waited for.
    request.resume()
    endWith(request, response, refusal)
    return true
  }
  if (refusal.allow) response.setHeader('Allow', refusal.allow)
  answerInText(request, response, refusal)
  return true
}

/** Refuses a page while so many others are made that this one would keep everyone waiting. */
function turnsAway(
  pages: ReturnType<typeof createCrowd>,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (!isPagePath(pathOf(request.url ?? '')) || pages.enter(response)) return false
  response.setHeader('Retry-After', CROWD_RETRY_S)
  response.setHeader('Cache-Control', 'no-store')
  answerInText(request, response, { status: 503, text: PLAIN_TEXT_ANSWERS.crowded })
  return true
}

function answerInText(
  { method }: IncomingMessage,
  response: ServerResponse,
  { status, text }: { status: number; text: string },
): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.writeHead(status).end(method === 'HEAD' ? undefined : text)
}

/** Answers a request whose body is not read. After an answer that is still under way it would be taken for that one. */
function endWith({ socket }: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  if (response.socket === null || response.headersSent) socket.destroy()
  else answerAndEnd(socket, refusal)
}

/** Adds missing headers at the last moment. A page's own policy and the practice tenant's are kept. */
function addPolicy(response: ServerResponse): void {
  response.writeHead = new Proxy(response.writeHead, {
    apply(writeHead, self, args) {
      for (const [name, value] of Object.entries(EVERY_ANSWER))
        if (!response.hasHeader(name)) response.setHeader(name, value)
      return Reflect.apply(writeHead, self, args)
    },
  })
}

function statusOf(code: string | undefined): number {
  return code === 'HPE_HEADER_OVERFLOW' ? 431 : code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
}

type Exchange = { server: Server; socket: Socket; response: ServerResponse<IncomingMessage> }

function isExchange(message: unknown): message is Exchange {
  if (typeof message !== 'object' || message === null) return false
  if (!('server' in message && 'socket' in message && 'response' in message)) return false
  const { server, socket, response } = message
  return server instanceof Server && socket instanceof Socket && response instanceof ServerResponse
}
