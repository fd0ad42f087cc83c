import { isRoom, WATCH } from '@/lib/watch/wire'

/** Paths where the practice tenant inside the app answers instead of a page: the routes below app/sandbox and app/[tenant]. */
const PRACTICE = [
  /^\/sandbox\/[^/]+\/.+$/,
  /^\/[^/]+\/oauth2\/v2\.0\/[^/]+$/,
  /^\/[^/]+\/v2\.0\/adminconsent$/,
  /^\/[^/]+\/v2\.0\/\.well-known\/openid-configuration$/,
  /^\/[^/]+\/discovery\/v2\.0\/keys$/,
]

/** Where a member of support has a link signed. */
export const SIGN = '/link/sign'

/** What is answered from memory or disk, or by a program for another: everything else is a page, which has to be made. */
const NO_PAGES = /^\/(?:_next\/|api\/|icon\.svg$|logo$|accent$|version$|link\/sign$)/

/** Whether the practice tenant inside the app answers at this path. Its answers have their own policy. */
export function isPracticePath(path: string): boolean {
  return PRACTICE.some((pattern) => pattern.test(path))
}

/** Whether a page is made for this path, were it the one that says that nothing is there. */
export function isPagePath(path: string): boolean {
  return !NO_PAGES.test(path) && !isPracticePath(path) && !isRoomPath(path)
}

/** Whether this is the path of a room, at which messages are taken and passed on instead of a page. */
export function isRoomPath(path: string): boolean {
  const at = `${WATCH}/`
  return path.startsWith(at) && isRoom(path.slice(at.length))
}

/** Whether Next gives a request with this target to a room. */
export function leadsToRoom(target: string): boolean {
  return isRoomPath(decodedPath(target) ?? '')
}

/** The path of a request's target, without the query. */
export function pathOf(target: string): string {
  return target.split('?', 1)[0] ?? ''
}

/** The same as Next reads it, with percent-encoded characters decoded; `null` where they are invalid. */
export function decodedPath(target: string): string | null {
  try {
    return decodeURIComponent(pathOf(target))
  } catch {
    return null
  }
}

/** Where hosts ask all the time whether this instance wants requests. A no is no refused request. */
export function isReadyPath(target: string): boolean {
  return /^\/api\/ready(?:\?|$)/.test(target)
}
