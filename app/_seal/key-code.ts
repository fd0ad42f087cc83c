import { ChunkError, type ChunkFault } from '../_page/load-chunk'

// What makes, keeps and reads keys. Most visitors need none, so it loads with the first.

export const loadStore = () => import('@/lib/seal/key-store')
export const loadFiles = () => import('@/lib/seal/key-file')

/** Why it did not work. */
export type KeyHindrance = { kind: 'missing'; fault: ChunkFault } | { kind: 'blocked' }

/** A file of the page that does not come or, as nothing else can fail here, the storage of the browser. */
export function hindranceOf(error: unknown): KeyHindrance {
  return error instanceof ChunkError ? { kind: 'missing', fault: error.fault } : { kind: 'blocked' }
}
