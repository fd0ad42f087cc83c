import { PLAIN_TEXT_ANSWERS } from '@/lib/words/plain-text-answers'
import { isPracticePath, isRoomPath } from './paths'

/** A plain-text answer that Next does not produce. */
type Refusal = { status: number; text: string; allow?: string }

const READS = ['GET', 'HEAD']
const METHODS = [...READS, 'POST', 'PATCH', 'DELETE', 'OPTIONS']

/**
 * Refuses what Next would answer with a 500: a method that fetch forbids (fetch.spec.whatwg.org/#methods), an invalid
 * address, and anything except reading a page or a file.
 */
export function refusalOf(method: string, target: string): Refusal | null {
  if (!target.startsWith('/') || !isReadable(target)) {
    return { status: 400, text: PLAIN_TEXT_ANSWERS.unreadable }
  }
  const allowed = takesWrites(pathOf(target)) ? METHODS : READS
  if (allowed.includes(method)) return null
  return { status: 405, text: PLAIN_TEXT_ANSWERS.readOnly, allow: allowed.join(', ') }
}

function takesWrites(path: string): boolean {
  return path === '/link/sign' || isRoomPath(path) || isPracticePath(path)
}

function isReadable(target: string): boolean {
  try {
    decodeURIComponent(pathOf(target))
    return true
  } catch {
    return false
  }
}

function pathOf(target: string): string {
  return target.split('?', 1)[0] ?? ''
}
