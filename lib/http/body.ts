import type { IncomingMessage } from 'node:http'
import { LONGEST_MESSAGE } from '@/lib/watch/wire'
import { isPracticePath, isRoomPath, SIGN } from './paths'

/**
 * The longest bodies, in bytes, of what takes one; all else takes none. A link to sign is far shorter, with its ID token, and
 * a batch of Graph calls to the practice tenant too (packages/entra-sandbox/limits.ts has the same number).
 */
export const LONGEST_BODY = { sign: 20_000, room: LONGEST_MESSAGE, practice: 300_000 } as const

const WITH_BODY = ['POST', 'PATCH']

/** How many bytes may follow a request. */
export function longestBody(method: string, path: string): number {
  if (!WITH_BODY.includes(method)) return 0
  if (path === SIGN) return LONGEST_BODY.sign
  if (isRoomPath(path)) return LONGEST_BODY.room
  return isPracticePath(path) ? LONGEST_BODY.practice : 0
}

/** How many bytes a request announces; one more than any may have, where chunks follow and none are wanted. */
export function announcedBody({ headers }: Pick<IncomingMessage, 'headers'>, longest: number): number {
  if (headers['transfer-encoding'] !== undefined) return longest === 0 ? 1 : 0
  return Number(headers['content-length'] ?? 0)
}

/** Whether a body follows (RFC 9112, section 6.3). */
export function hasBody({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

/**
 * Tells once when chunks go on for too long, and drops what comes then: their length is not announced, and Next would read them
 * to their end. Bytes are counted on their way in, so nothing is held back or read twice.
 */
export function boundChunks(request: IncomingMessage, longest: number, tell: () => void): void {
  if (request.headers['transfer-encoding'] === undefined) return
  let bytes = 0
  request.push = new Proxy(request.push, {
    apply(push, self, args) {
      const [part] = args
      if (!(part instanceof Uint8Array)) return bytes > longest || Reflect.apply(push, self, args)
      const before = bytes
      bytes += part.byteLength
      if (bytes <= longest) return Reflect.apply(push, self, args)
      if (before <= longest) tell()
      return true
    },
  })
}
