import { malformed, unsupportedQuery } from './error'
import { type Filter, parseFilter } from './filter'

/** The OData options of a request: learn.microsoft.com/graph/query-parameters */
export type Query = {
  readonly select: readonly string[] | undefined
  readonly filter: Filter | undefined
  readonly filterText: string
  readonly top: number | undefined
  readonly count: boolean
  readonly orderby: { readonly property: string; readonly descending: boolean } | undefined
  readonly search: string | undefined
  readonly skipToken: string | undefined
  /** The header that opens advanced queries. */
  readonly eventual: boolean
}

const ALLOWED = {
  one: ['select', 'expand'],
  list: ['select', 'expand', 'filter', 'top', 'count', 'orderby', 'search', 'skiptoken'],
  action: [],
} as const satisfies Record<string, readonly string[]>

/** Reads the options; the dollar sign may be left out, anything else that is unknown is refused. */
export function readQuery(params: URLSearchParams, kind: keyof typeof ALLOWED, headers: Headers): Query {
  const options = new Map<string, string>()
  const allowed: readonly string[] = ALLOWED[kind]
  for (const [given, value] of params) {
    const name = given.replace(/^\$/, '').toLowerCase()
    if (!allowed.includes(name)) throw malformed(`The query parameter '${given}' is not supported.`)
    if (options.has(name))
      throw malformed(
        `Query option '$${name}' was specified more than once, but it must be specified at most once.`,
      )
    options.set(name, value)
  }
  if (options.has('expand'))
    throw unsupportedQuery('The $expand query option is not imitated by the sandbox.')
  const filterText = options.get('filter')
  return {
    select: options
      .get('select')
      ?.split(',')
      .map((name) => name.trim()),
    filter: filterText === undefined ? undefined : parseFilter(filterText),
    filterText: filterText ?? '',
    top: top(options.get('top')),
    count: count(options.get('count')),
    orderby: orderby(options.get('orderby')),
    search: options.get('search'),
    skipToken: options.get('skiptoken'),
    eventual: headers.get('consistencylevel')?.toLowerCase() === 'eventual',
  }
}

function top(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < 1 || value > 999)
    throw malformed(`Invalid page size specified: '${text}'. Must be between 1 and 999 inclusive.`)
  return value
}

function count(text: string | undefined): boolean {
  if (text === undefined) return false
  if (text !== 'true' && text !== 'false')
    throw malformed(
      `Invalid value '${text}' for $count query option found. Valid values are 'true' and 'false'.`,
    )
  return text === 'true'
}

function orderby(text: string | undefined): Query['orderby'] {
  if (text === undefined) return undefined
  const [, property, direction] = /^\s*(\w+)(?:\s+(asc|desc))?\s*$/.exec(text) ?? []
  if (property === undefined) throw malformed(`Syntax error in the $orderby expression '${text}'.`)
  return { property, descending: direction === 'desc' }
}
