import { isPracticePath } from './paths'

/** An answer in plain words that Next is not asked for. */
type Refusal = { status: number; text: string; allow?: string }

const READS = ['GET', 'HEAD']
const METHODS = [...READS, 'POST', 'PATCH', 'DELETE', 'OPTIONS']

/**
 * What is refused before Next sees it, because Next would answer 500 to it: a method that no request of the web platform
 * may have (fetch.spec.whatwg.org/#methods), an address that is none, and anything but reading a page or a file.
 */
export function refusalOf(method: string, target: string): Refusal | null {
  if (!target.startsWith('/') || !isReadable(target)) {
    return { status: 400, text: 'This address cannot be read. It may have been cut or changed on its way.' }
  }
  const allowed = takesWrites(pathOf(target)) ? METHODS : READS
  if (allowed.includes(method)) return null
  return { status: 405, text: 'This address can only be opened.', allow: allowed.join(', ') }
}

function takesWrites(path: string): boolean {
  return path === '/link/sign' || isPracticePath(path)
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
