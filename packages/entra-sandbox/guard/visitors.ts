import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Guard, Knock } from './guard'

const COOKIE = 'practice-visitor'
const KEY_HEADER = 'x-practice-key'

/**
 * For a sandbox inside an app that anyone may open. A route of the app does not know the socket, and what a proxy says of
 * it is the client's word, so a key counts: it belongs to one visitor, whom a cookie names that no script can read, and
 * only a page of the app's own origin is told it. No one has the key from which all others are made.
 */
export function visitorGuard(startKey: Uint8Array = randomBytes(32)): Guard {
  const keyOf = (visitor: string): string =>
    createHmac('sha256', startKey).update(visitor).digest('base64url')
  return {
    forVisitors: true,
    welcomes: isOwn,
    callerOf({ request }) {
      const id = visitorOf(request)
      const key = request.headers.get(KEY_HEADER)
      if (id === undefined || key === null || !isSame(key, keyOf(id))) return undefined
      return { kind: 'visitor', id }
    },
    visitorOf,
    visit({ request, origin }) {
      const id = visitorOf(request) ?? randomBytes(16).toString('hex')
      const secure = origin.startsWith('https:') ? '; Secure' : ''
      return { key: keyOf(id), cookie: `${COOKIE}=${id}; Path=/; HttpOnly; SameSite=Strict${secure}` }
    },
    refusal: {
      status: 401,
      words:
        'This call needs the key of a practice page. Open the page of the practice tenant in a browser and use its buttons.',
    },
  }
}

/** Behind a proxy the own origin may be known wrongly; what the browser itself says of the way counts then. */
function isOwn(from: string, { request, origin }: Knock): boolean {
  return from === origin || request.headers.get('sec-fetch-site') === 'same-origin'
}

function visitorOf(request: Request): string | undefined {
  return new RegExp(`(?:^|;\\s*)${COOKIE}=([0-9a-f]{32})(?:;|$)`).exec(
    request.headers.get('cookie') ?? '',
  )?.[1]
}

function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)]
  return one.length === other.length && timingSafeEqual(one, other)
}
