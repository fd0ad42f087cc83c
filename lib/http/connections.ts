import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { Server } from 'node:http'
import { Socket } from 'node:net'

/** As many as may read runs (lib/rooms/seats.ts), and as many again for all else. */
export const MOST_CONNECTIONS = 10_000

/** Milliseconds for the headers of a request, and for all of it. The longest body has 300 KB. */
const HEADERS_MS = 15_000
const REQUEST_MS = 30_000

/**
 * Bounds what a connection may cost from the first one on, whether or not it ever sends a request. Node looks every 30
 * seconds for those that are too slow (nodejs.org/api/http.html#serverheaderstimeout), and closes what comes beyond the most.
 * Returns what leaves later servers alone.
 */
export function boundConnections(): () => void {
  const onSocket = (message: unknown) => {
    const server = serverOf(message)
    if (!server || server.maxConnections === MOST_CONNECTIONS) return
    server.maxConnections = MOST_CONNECTIONS
    server.headersTimeout = HEADERS_MS
    server.requestTimeout = REQUEST_MS
  }
  subscribe('net.server.socket', onSocket)
  return () => unsubscribe('net.server.socket', onSocket)
}

/** The HTTP server that took a connection. nodejs.org/api/diagnostics_channel.html#event-netserversocket */
function serverOf(message: unknown): Server | null {
  if (typeof message !== 'object' || message === null || !('socket' in message)) return null
  const { socket } = message
  if (!(socket instanceof Socket) || !('server' in socket)) return null
  return socket.server instanceof Server ? socket.server : null
}
