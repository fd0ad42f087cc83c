import type { Server } from 'node:http'

/** What this process is doing, for everything in it that answers. */
type Serving = {
  /** It was told to end. It still answers, and asks to be sent no more. */
  stopping: boolean
  servers: Set<Server>
  /** Ends answers that would go on for ever. */
  endings: Set<() => void>
  /** How many requests were refused since the last line of the log, by status. */
  refused: Map<number, number>
}

/** Routes are bundled separately, so they share it through the process. */
const shared = globalThis as typeof globalThis & { serving?: Serving }

export function serving(): Serving {
  shared.serving ??= { stopping: false, servers: new Set(), endings: new Set(), refused: new Map() }
  return shared.serving
}
