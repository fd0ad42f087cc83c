import type { IncomingHttpHeaders } from 'node:http'
import { PLAIN_TEXT_ANSWERS } from '@/lib/words/plain-text-answers'
import { announcedBody, longestBody } from './body'
import { decodedPath, isPracticePath, isRoomPath, pathOf, SIGN } from './paths'

/** A plain-text answer that Next does not produce. */
export type Refusal = { status: number; text: string; allow?: string }

const READS = ['GET', 'HEAD']
const METHODS = [...READS, 'POST', 'PATCH', 'DELETE', 'OPTIONS']

/**
 * Refuses what Next would answer with a 500: a method that fetch forbids (fetch.spec.whatwg.org/#methods), an invalid
 * address, and anything except reading a page or a file. And a body that is too long, or that no one wants: Next would
 * keep a part of it in memory and read it to its end.
 */
export function refusalOf(method: string, target: string, headers: IncomingHttpHeaders = {}): Refusal | null {
  if (!target.startsWith('/') || decodedPath(target) === null) {
    return { status: 400, text: PLAIN_TEXT_ANSWERS.unreadable }
  }
  const path = pathOf(target)
  const allowed = takesWrites(path) ? METHODS : READS
  if (!allowed.includes(method))
    return { status: 405, text: PLAIN_TEXT_ANSWERS.readOnly, allow: allowed.join(', ') }
  const longest = longestBody(method, path)
  if (announcedBody({ headers }, longest) <= longest) return null
  return tooLong(longest)
}

/** The answer to a body of more bytes than these. */
export function tooLong(longest: number): Refusal {
  return { status: 413, text: PLAIN_TEXT_ANSWERS.tooLong(longest) }
}

function takesWrites(path: string): boolean {
  return path === SIGN || isRoomPath(path) || isPracticePath(path)
}
