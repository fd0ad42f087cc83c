import type { GraphCall } from '../calls'

export type FindingKind =
  | 'status'
  | 'header'
  | 'header value'
  | 'readable headers'
  | 'key'
  | 'key order'
  | 'type'
  | 'error code'
  | 'error message'
  | 'preflight'
  | 'visibility'
  | 'description'
  | 'body'

/** One thing in which Microsoft's answer differs. All texts are masked. */
export type Finding = {
  readonly kind: FindingKind
  /** The call, without ids. */
  readonly call: string
  /** The header, key or fact that differs. */
  readonly what: string
  readonly recorded: string
  readonly expected: string
}

/** The same finding, and how often it was met. */
export type Counted = Finding & { readonly times: number }

/** Each finding once. What concerns headers is the same for every call. */
export function counted(findings: readonly Finding[]): Counted[] {
  const groups = new Map<string, Counted>()
  for (const finding of findings) {
    const { kind, call, what, recorded, expected } = finding
    const key = JSON.stringify([kind, kind.includes('header') ? '' : call, what, recorded, expected])
    const group = groups.get(key)
    groups.set(key, group ? { ...group, times: group.times + 1 } : { ...finding, times: 1 })
  }
  return [...groups.values()]
}

/** `GET /applications/{guid}?$select`: a call as a kind of call. */
export function callForm({ method, path }: Pick<GraphCall, 'method' | 'path'>): string {
  const [address = '', query] = path.split('?')
  const names = query === undefined ? '' : `?${[...new URLSearchParams(query).keys()].join('&')}`
  return `${method} ${withoutNumbers(address)}${names}`
}

/** `{guid-7}` is one of many ids: which one does not matter. */
export function withoutNumbers(text: string): string {
  return text.replace(/\{([a-z]{2,10})-\d{1,6}\}/g, '{$1}')
}
