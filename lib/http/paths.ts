import { isRoom, WATCH } from '@/lib/watch/wire'

/** Paths where the practice tenant inside the app answers instead of a page: the routes below app/sandbox and app/[tenant]. */
const PRACTICE = [
  /^\/sandbox\/[^/]+\/.+$/,
  /^\/[^/]+\/oauth2\/v2\.0\/[^/]+$/,
  /^\/[^/]+\/v2\.0\/\.well-known\/openid-configuration$/,
  /^\/[^/]+\/discovery\/v2\.0\/keys$/,
]

/** Whether the practice tenant inside the app answers at this path. Its answers have their own policy. */
export function isPracticePath(path: string): boolean {
  return PRACTICE.some((pattern) => pattern.test(path))
}

/** Whether this is the path of a room, at which messages are taken and passed on instead of a page. */
export function isRoomPath(path: string): boolean {
  const at = `${WATCH}/`
  return path.startsWith(at) && isRoom(path.slice(at.length))
}

/** Where hosts ask all the time whether this instance wants requests. A no is no refused request. */
export function isReadyPath(target: string): boolean {
  return /^\/api\/ready(?:\?|$)/.test(target)
}
