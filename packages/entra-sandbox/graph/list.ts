import { base64url } from '../ids'
import type { Answer, Call } from './call'
import { badRequest, malformed, resourceName, unsupportedQuery } from './error'
import { checkFilter, type FilterRules, requireAdvanced } from './filter-rules'
import { matches } from './match'
import { contextOf, project, type Shape, selectedKeys } from './view'

type Row = Readonly<Record<string, unknown>>

const PAGE = 100

/** A list as the query wants it: filtered, ordered, counted, cut into pages. */
export function answerList(call: Call, shape: Shape, rules: FilterRules, rows: readonly Row[]): Answer {
  const { query } = call
  const keys = selectedKeys(shape, query.select)
  const found = ordered(call, shape, searched(call, filtered(call, shape, rules, rows)))
  const start = skipOf(call)
  const size = query.top ?? PAGE
  const page = found.slice(start, start + size)
  return {
    status: 200,
    body: {
      '@odata.context': contextOf(call, shape, false),
      // Without the header $count is ignored, silently (learn.microsoft.com/graph/aad-advanced-queries).
      ...(query.count && query.eventual ? { '@odata.count': found.length } : {}),
      ...(start + size < found.length ? { '@odata.nextLink': nextLink(call, start + size) } : {}),
      value: page.map((row) => project(row, keys)),
    },
  }
}

/** `…/$count`: the number alone, an advanced query like the others. */
export function answerCount(call: Call, shape: Shape, rules: FilterRules, rows: readonly Row[]): Answer {
  if (!call.query.eventual) throw badRequest('$count is not currently supported.')
  const counted = { ...call, query: { ...call.query, count: true } }
  const found = searched(counted, filtered(counted, shape, rules, rows))
  return { status: 200, text: `${found.length}` }
}

function filtered(call: Call, shape: Shape, rules: FilterRules, rows: readonly Row[]): readonly Row[] {
  const { filter, orderby } = call.query
  if (filter === undefined) return rows
  checkFilter(filter, rules, resourceName(shape.type), call.query)
  if (orderby !== undefined) requireAdvanced(call.query, 'Sorting together with a filter')
  return rows.filter((row) => matches(filter, row))
}

function searched(call: Call, rows: readonly Row[]): readonly Row[] {
  const { search, eventual } = call.query
  if (search === undefined) return rows
  if (!eventual)
    throw unsupportedQuery(
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    )
  const [, property, word] = /^"(displayName|description):(.+)"$/.exec(search) ?? []
  if (property === undefined || word === undefined)
    throw malformed(`Syntax error: the $search value '${search}' is not valid.`)
  const wanted = word.toLowerCase()
  return rows.filter((row) => {
    const value = row[property]
    return typeof value === 'string' && value.toLowerCase().includes(wanted)
  })
}

function ordered(call: Call, shape: Shape, rows: readonly Row[]): readonly Row[] {
  const { orderby } = call.query
  if (orderby === undefined) return rows
  if (!shape.keys.includes(orderby.property))
    throw malformed(
      `Could not find a property named '${orderby.property}' on type 'microsoft.graph.${shape.type}'.`,
    )
  if (shape.sortsFreely !== true) requireAdvanced(call.query, 'Sorting')
  const sign = orderby.descending ? -1 : 1
  const text = (row: Row): string => `${row[orderby.property] ?? ''}`
  return [...rows].sort((a, b) => sign * text(a).localeCompare(text(b)))
}

function skipOf(call: Call): number {
  const token = call.query.skipToken
  if (token === undefined) return 0
  const [, start] = /^skip:(\d{1,9})$/.exec(Buffer.from(token, 'base64url').toString()) ?? []
  if (start === undefined) throw malformed('The skip token is invalid or has expired.')
  return Number(start)
}

function nextLink(call: Call, start: number): string {
  const { select, top, count, search, filterText, orderby } = call.query
  const options = new URLSearchParams()
  if (filterText !== '') options.set('$filter', filterText)
  if (select !== undefined) options.set('$select', select.join(','))
  if (top !== undefined) options.set('$top', `${top}`)
  if (count) options.set('$count', 'true')
  if (search !== undefined) options.set('$search', search)
  if (orderby !== undefined)
    options.set('$orderby', `${orderby.property}${orderby.descending ? ' desc' : ''}`)
  options.set('$skiptoken', base64url(`skip:${start}`))
  return call.links.graph(`${call.path}?${options}`)
}
