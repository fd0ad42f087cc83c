import type { Links } from '../links'
import type { Persona, World } from '../worlds'
import type { Query } from './query'

/** Who calls: the person, and what the token lets its client do for the person. */
export type Caller = {
  readonly person: Persona
  readonly clientId: string
  readonly scopes: ReadonlySet<string>
  readonly capabilities: readonly string[]
}

/** One request to Graph, read once and known to be allowed to ask. */
export type Call = {
  readonly world: World
  readonly caller: Caller
  readonly links: Links
  /** The path within the version, for the link to the next page. */
  readonly path: string
  readonly query: Query
  readonly headers: Headers
  /** The parsed JSON body; undefined where there was none. */
  readonly body: unknown
  /** A segment of the path, decoded. */
  param(name: string): string
}

export type Answer = {
  readonly status: number
  readonly body?: Readonly<Record<string, unknown>>
  /** Instead of a body: the plain number of a `$count`. */
  readonly text?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** One call that Graph offers here. */
export type Route = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Keys are segments here: `/applications(appId='x')` is looked up as `/applications/:key`. */
  readonly path: string
  /** Any one of these scopes will do. */
  readonly scopes: readonly string[]
  readonly answers: 'one' | 'list' | 'action'
  /** False for a POST that takes something away, and so is possible in a full directory. */
  readonly adds?: false
  handle(call: Call): Answer
}

export const NO_CONTENT: Answer = { status: 204 }
