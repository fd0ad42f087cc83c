import { reloadFor, runningBuild } from './reload'

/** Why a part of the page did not come. */
export type PartFault =
  /** The server has another version; the files of this one are gone. */
  | { kind: 'updated'; build: string }
  /** The server does not answer either. */
  | { kind: 'unreachable' }
  /** The server answers and has this very version: something on the way holds the file back. */
  | { kind: 'blocked' }

/** What a part that did not come is rejected with. */
export class PartError extends Error {
  override readonly name = 'PartError'
  readonly fault: PartFault

  constructor(fault: PartFault) {
    super(fault.kind)
    this.fault = fault
  }
}

const PATIENCE_MS = 10_000

/** As next.config.js makes it; a network that asks to log in first answers with something else. */
const BUILD = /^[0-9a-f]{16}$/

/**
 * Loads a part of the page that most visitors never need, and finds out why where it does not come. Every such part comes
 * through here. A later call tries again; where the server has a newer version, the page loads itself again if that loses
 * nothing.
 */
export async function loadPart<T>(part: () => Promise<T>): Promise<T> {
  try {
    return await part()
  } catch (error) {
    if (!isMissingFile(error)) throw error
    const fault = await whyMissing()
    if (fault.kind === 'updated') reloadFor(fault.build)
    throw new PartError(fault)
  }
}

/** Whether a script of the page did not arrive, as Next's runtime says it; a script that arrived and failed is our mistake. */
function isMissingFile(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError'
}

/** Asks the server which version it serves. */
async function whyMissing(): Promise<PartFault> {
  try {
    const answer = await fetch('/version', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) })
    const build = await answer.text()
    if (!BUILD.test(build)) return { kind: 'unreachable' }
    return build === runningBuild() ? { kind: 'blocked' } : { kind: 'updated', build }
  } catch {
    return { kind: 'unreachable' }
  }
}
