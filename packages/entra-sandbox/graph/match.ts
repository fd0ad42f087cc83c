import type { Comparison, Filter, Literal } from './filter'

type Item = Readonly<Record<string, unknown>>

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function valueAt(row: unknown, path: string): unknown {
  return path.split('/').reduce<unknown>((value, name) => (isItem(value) ? value[name] : undefined), row)
}

function compare(op: Comparison, given: unknown, wanted: Literal): boolean {
  // The directory compares text without regard to case.
  const mine = typeof given === 'string' ? given.toLowerCase() : given
  const theirs = typeof wanted === 'string' ? wanted.toLowerCase() : wanted
  if (op === 'eq') return (mine ?? null) === theirs
  if (op === 'ne') return (mine ?? null) !== theirs
  if (typeof mine !== 'string' || typeof theirs !== 'string') return false
  switch (op) {
    case 'startswith':
      return mine.startsWith(theirs)
    case 'endswith':
      return mine.endsWith(theirs)
    case 'contains':
      return mine.includes(theirs)
    case 'gt':
      return mine > theirs
    case 'ge':
      return mine >= theirs
    case 'lt':
      return mine < theirs
    case 'le':
      return mine <= theirs
    default:
      return op satisfies never
  }
}

/** Whether a row passes a filter. Inside `any` the item stands for itself. */
export function matches(filter: Filter, row: unknown, item?: { name: string; value: unknown }): boolean {
  const read = (path: string): unknown => {
    if (item !== undefined && path === item.name) return item.value
    if (item !== undefined && path.startsWith(`${item.name}/`))
      return valueAt(item.value, path.slice(item.name.length + 1))
    return valueAt(row, path)
  }
  switch (filter.kind) {
    case 'compare':
      return compare(filter.op, read(filter.path), filter.value)
    case 'in':
      return filter.values.some((value) => compare('eq', read(filter.path), value))
    case 'any': {
      const list = read(filter.path)
      return (
        Array.isArray(list) && list.some((value) => matches(filter.where, row, { name: filter.item, value }))
      )
    }
    case 'not':
      return !matches(filter.of, row, item)
    case 'and':
      return matches(filter.left, row, item) && matches(filter.right, row, item)
    case 'or':
      return matches(filter.left, row, item) || matches(filter.right, row, item)
    default:
      return filter satisfies never
  }
}
