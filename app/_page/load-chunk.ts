import { reloadFor, runningBuild } from './reload'

/** Why a part of the page did not load. */
export type ChunkFault =
  /** The server has another version, and the files of this one are gone. */
  | { kind: 'updated'; build: string }
  /** The server does not answer either. */
  | { kind: 'unreachable' }
  /** The server answers and has this version: something on the way blocks the file. */
  | { kind: 'blocked' }

/** The error of a part that did not load. */
export class ChunkError extends Error {
  override readonly name = 'ChunkError'
  readonly fault: ChunkFault

  constructor(fault: ChunkFault) {
    super(fault.kind)
    this.fault = fault
  }
}

const PATIENCE_MS = 10_000

/** The form that next.config.js gives a version. A network with a login page answers something else. */
const BUILD = /^[0-9a-f]{16}$/

/**
 * Loads a part of the page that most visitors never need. Rejects with the reason if it does not load. A later call
 * tries again. If the server has a newer version, the page reloads itself when that loses nothing.
 */
export async function loadChunk<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    if (!isMissingFile(error)) throw error
    const fault = await whyMissing()
    if (fault.kind === 'updated') reloadFor(fault.build)
    throw new ChunkError(fault)
  }
}

/** Whether Next's runtime reports that a script did not load. A script that loaded and then failed is our mistake. */
function isMissingFile(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError'
}

/** Asks the server which version it serves. */
async function whyMissing(): Promise<ChunkFault> {
  try {
    const answer = await fetch('/version', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) })
    const build = await answer.text()
    if (!BUILD.test(build)) return { kind: 'unreachable' }
    return build === runningBuild() ? { kind: 'blocked' } : { kind: 'updated', build }
  } catch {
    return { kind: 'unreachable' }
  }
}
