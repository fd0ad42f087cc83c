import { once } from 'node:events'
import { serve } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { createSandbox, DroppedConnection, loopbackGuard, type SandboxOptions } from './index'

const HOST = '127.0.0.1'

type Options = Pick<SandboxOptions, 'clients'> & {
  /** 0 takes any free one. */
  port: number
  /** Gets an error of the sandbox itself; the connection ends. */
  onError: (error: unknown) => void
}

/**
 * Serves a sandbox of its own on loopback, with its levers. Gives its address, once it listens, and the way to end it at
 * once. Rejects where the port is taken.
 */
export async function serveSandbox({ port, clients, onError }: Options) {
  const sandbox = createSandbox({
    origin: (request) => new URL(request.url).origin,
    guard: loopbackGuard(),
    ...(clients ? { clients } : {}),
  })
  const server = serve({
    hostname: HOST,
    port,
    overrideGlobalObjects: false,
    async fetch(request, { incoming, outgoing }) {
      try {
        return await sandbox.fetch(request, { address: incoming.socket.remoteAddress })
      } catch (error) {
        // A dropped connection is a trouble someone asked for; anything else deserves to be seen.
        if (!(error instanceof DroppedConnection)) onError(error)
        outgoing.destroy()
        return RESPONSE_ALREADY_SENT
      }
    },
  })
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('no port')
  return {
    origin: `http://localhost:${address.port}`,
    async stop() {
      const closed = once(server, 'close')
      server.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await closed
    },
  }
}
