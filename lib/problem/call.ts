/** A Graph call as the screen shows it, without headers, token or body. A later report with the same id replaces it. */
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
