import { readFileSync } from 'node:fs'
import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import { join } from 'node:path'

/**
 * Stands where Microsoft's hosts would: ends TLS and hands each request on to the stand-alone sandbox, which is asked
 * in absolute form (RFC 9112, section 3.2.2), so that the links it makes are the ones its clients expect.
 */
export async function openTlsFront(folder: string, sandbox: URL): Promise<Server> {
  const server = createServer(
    { key: readFileSync(join(folder, 'front.key')), cert: readFileSync(join(folder, 'front.pem')) },
    (asked, answer) => {
      const { host = '' } = asked.headers
      const path = asked.url ?? '/'
      const isGraph = path.startsWith('/v1.0/')
      if (host === 'graph.microsoft.com' && isGraph) return pass(sandbox, host, asked, answer)
      if (host === 'login.microsoftonline.com' && !isGraph && !path.startsWith('/control'))
        return pass(sandbox, host, asked, answer)
      if (host === 'management.azure.com' && asked.method === 'GET' && path.startsWith('/subscriptions?'))
        return say(answer, 200, NO_SUBSCRIPTIONS)
      console.log(`  The front does not answer ${asked.method} https://${host}${path}`)
      say(answer, 501, {
        error: { code: 'NotImplemented', message: `${asked.method} https://${host}${path}` },
      })
    },
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(443, '127.0.0.1', resolve)
  })
  return server
}

/** Azure itself is not imitated. `az login` asks for the subscriptions, and a tenant may have none. */
const NO_SUBSCRIPTIONS = { value: [], count: { type: 'Total', value: 0 } }

function say(answer: ServerResponse, status: number, body: unknown): void {
  answer.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
}

function pass(sandbox: URL, host: string, asked: IncomingMessage, answer: ServerResponse): void {
  const { connection: _, ...headers } = asked.headers
  const inner = request(
    {
      hostname: '127.0.0.1',
      port: sandbox.port,
      method: asked.method,
      path: `https://${host}${asked.url}`,
      headers,
    },
    (response) => {
      const { connection: _, 'keep-alive': __, 'transfer-encoding': ___, ...kept } = response.headers
      answer.writeHead(response.statusCode ?? 502, kept)
      response.pipe(answer)
    },
  )
  // A connection that the sandbox drops on purpose is dropped here too.
  inner.once('error', () => answer.destroy())
  asked.pipe(inner)
}
