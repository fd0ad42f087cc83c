/** A Graph call as the screen shows it. Holds no header, token or body; the engine only replaces earlier reports by id. */
export type Call = {
  id: string
  method: string
  path: string
  inner: readonly string[]
  /** Milliseconds since the epoch. */
  startedAt: number
} & (
  | { state: 'sending' }
  | { state: 'answered'; status: number; milliseconds: number; requestId: string | null }
  | { state: 'failed'; milliseconds: number }
)
