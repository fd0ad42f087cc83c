import { readFileSync } from 'node:fs'
import { type IncomingMessage, type OutgoingHttpHeaders, request, type ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import { realNames as words } from '../../lib/words/terminal/tests.mjs'
import type { Certificate } from './authority.mjs'

/** Answers whatever is asked of one host name. */
export type Behind = (asked: IncomingMessage, answer: ServerResponse) => void

type Front = {
  /** Names by which the front is asked, each with who answers. */
  readonly names: Readonly<Record<string, Behind>>
  readonly certificate: Pick<Certificate, 'key' | 'cert'>
  readonly host: string
  readonly port: number
}

/** Stands where real hosts would: ends TLS and hands each request on to the server of that name. Rejects where the port is taken. */
export async function openTlsFront({ names, certificate, host, port }: Front): Promise<Server> {
  const server = createServer(
    { key: readFileSync(certificate.key), cert: readFileSync(certificate.cert) },
    (asked, answer) => {
      const behind = names[asked.headers.host ?? '']
      if (behind) behind(asked, answer)
      else sayNotHere(asked, answer)
    },
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return server
}

/** Microsoft's two hosts, by a stand-alone sandbox: each answers its own paths alone, and none leads to the control. */
export function microsoftNames(sandbox: URL): Readonly<Record<string, Behind>> {
  const only =
    (mine: (path: string) => boolean): Behind =>
    (asked, answer) => {
      if (!mine(asked.url ?? '/')) return sayNotHere(asked, answer)
      // In absolute form (RFC 9112, section 3.2.2), so that the links it makes are the ones its clients expect.
      pass({ to: sandbox, path: `https://${asked.headers.host}${asked.url}` }, asked, answer)
    }
  return {
    'graph.microsoft.com': only((path) => path.startsWith('/v1.0/')),
    'login.microsoftonline.com': only((path) => !/^\/(?:v1\.0|control)(?:[/?]|$)/.test(path)),
  }
}

/** A page that serves plain HTTP, as behind a proxy that README.md describes: `Host` stays, `X-Forwarded-Proto` is added. */
export function servedBy(page: URL): Behind {
  return (asked, answer) =>
    pass({ to: page, path: asked.url ?? '/', headers: { 'x-forwarded-proto': 'https' } }, asked, answer)
}

export function sayNotHere({ method, headers, url }: IncomingMessage, answer: ServerResponse): void {
  const message = `${method} https://${headers.host}${url}`
  console.log(words.notHere(message))
  say(answer, 501, { error: { code: 'NotImplemented', message } })
}

export function say(answer: ServerResponse, status: number, body: unknown): void {
  answer.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
}

type Inner = { readonly to: URL; readonly path: string; readonly headers?: OutgoingHttpHeaders }

function pass({ to, path, headers: added }: Inner, asked: IncomingMessage, answer: ServerResponse): void {
  const { connection: _, ...headers } = asked.headers
  const inner = request(
    { hostname: '127.0.0.1', port: to.port, method: asked.method, path, headers: { ...headers, ...added } },
    (response) => {
      const { connection: _, 'keep-alive': __, 'transfer-encoding': ___, ...kept } = response.headers
      answer.writeHead(response.statusCode ?? 502, kept)
      response.pipe(answer)
    },
  )
  // A connection that is dropped on purpose is dropped here too, and one that is left is left.
  inner.once('error', () => answer.destroy())
  answer.once('close', () => inner.destroy())
  asked.pipe(inner)
}
