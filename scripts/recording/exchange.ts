/** Where a request went, as far as this command is interested in it. */
export type Place = 'graph' | 'token' | 'sign-in'

/** A request and its answer with every secret, token, name and id replaced: the only form that is kept or printed. */
export type Exchange = {
  readonly place: Place
  /** `https://graph.microsoft.com`, or `http://localhost` for the practice tenant. */
  readonly origin: string
  readonly startedAt: number
  readonly milliseconds: number
  readonly method: string
  /** Readable path with query, after the origin. */
  readonly path: string
  readonly requestHeaders: Readonly<Record<string, string>>
  readonly requestBody: Body
  readonly status: number
  readonly responseHeaders: Readonly<Record<string, string>>
  readonly responseBody: Body
}

/** A body that was recorded (null: there was none), or the fact that the recording does not have it. */
export type Body = { readonly known: true; readonly value: unknown } | { readonly known: false }

export const NOT_RECORDED: Body = { known: false }

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
