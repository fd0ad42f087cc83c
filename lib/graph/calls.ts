/** A Graph call as it goes, for the live status on the page. Holds no header, token or body. */
export type GraphCall = {
  /** The client-request-id sent with the call. */
  id: string
  method: string
  /** Path below the version, without the host. */
  path: string
  /** For a batch: the requests inside it. */
  inner: readonly string[]
  /** Milliseconds since the epoch. */
  startedAt: number
} & (
  | { state: 'sending' }
  | { state: 'answered'; status: number; milliseconds: number; requestId: string | null }
  | { state: 'failed'; milliseconds: number }
)
