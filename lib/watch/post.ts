import { addressOf, type Message } from './wire'

/** How the server took a message. `over`: the room is closed. */
export type Posted = 'kept' | 'over' | 'failed'

/** The way to one room, for the page that opened it. No method rejects. */
export type Way = {
  post(message: Message): Promise<Posted>
  /** Closes the room. Gives whether it is closed. */
  close(): Promise<boolean>
}

const PATIENCE_MS = 10_000

/** The way over HTTP. `keepalive` lets a request outlive the page that goes to Microsoft. */
export function wayTo(room: string, token: string): Way {
  const ask = (options: RequestInit) =>
    fetch(addressOf(room), {
      ...options,
      headers: { Authorization: `Bearer ${token}` },
      cache: 'no-store',
      credentials: 'omit',
      keepalive: true,
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
  return {
    async post(message) {
      try {
        const { ok, status } = await ask({ method: 'POST', body: JSON.stringify(message) })
        // A later message is there already, of this page: nothing is missing.
        if (ok || status === 409) return 'kept'
        return status === 410 ? 'over' : 'failed'
      } catch {
        return 'failed'
      }
    },
    async close() {
      try {
        const { ok, status } = await ask({ method: 'DELETE' })
        return ok || (status >= 400 && status < 500 && status !== 429)
      } catch {
        return false
      }
    },
  }
}
