/** Who uses the control. */
export type Caller =
  /** Everything is open: a test, a command-line client, a page of the same machine. */
  | { readonly kind: 'operator' }
  /** Someone with a practice page open. Only the worlds that are their own are. */
  | { readonly kind: 'visitor'; readonly id: string }

/** What only the server that took the connection knows of it. */
export type Peer = { readonly address: string | undefined }

/** One call of the control. */
export type Knock = {
  readonly request: Request
  /** The sandbox's own origin, as the caller sees it. */
  readonly origin: string
  readonly peer: Peer
}

/** Decides who may use the control over HTTP. The levers of the same process need none. */
export type Guard = {
  /** Whether people come who do not know each other: what they leave alone is cleared away. */
  readonly forVisitors: boolean
  /** Whether a page of this origin may call. */
  welcomes(origin: string, knock: Knock): boolean
  /** Who calls; undefined where the call proves nothing. */
  callerOf(knock: Knock): Caller | undefined
  /** The visitor whose browser signs in. */
  visitorOf(request: Request): string | undefined
  /** What a practice page calls with from now on, and the cookie that goes with it; undefined where there is no way in. */
  visit(knock: Knock): { readonly key: string | null; readonly cookie?: string } | undefined
  /** Said to a caller who is not let in. */
  readonly refusal: { readonly status: 401 | 403; readonly words: string }
}

/** Lets no one in. */
export const CLOSED: Guard = {
  forVisitors: false,
  welcomes: () => false,
  callerOf: () => undefined,
  visitorOf: () => undefined,
  visit: () => undefined,
  refusal: { status: 403, words: 'The control of this practice tenant is not open to requests.' },
}

/**
 * Whether a page of another website sent the call. A browser says so by one header or the other, which no page can
 * write: `Origin` with everything that a page may not simply load, else `Sec-Fetch-Site` (w3.org/TR/fetch-metadata).
 */
export function isForeign(guard: Guard, knock: Knock): boolean {
  const { headers } = knock.request
  const origin = headers.get('origin')
  if (origin !== null) return !guard.welcomes(origin, knock)
  return headers.get('sec-fetch-site') === 'cross-site'
}
