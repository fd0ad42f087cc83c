import { visibleText } from '@/lib/preset/visible'

/** What Unified.to sent back, as its address says it. Anyone can write such an address. */
export type CameBack = {
  kind: 'connected' | 'failed' | 'unknown'
  /** Every parameter in the order of the query, safe to show. */
  texts: readonly { name: string; value: string }[]
  /** How many more there are. */
  left: number
}

const MOST = 20
const LONGEST_NAME = 60
const LONGEST_VALUE = 500

/**
 * Reads the query of the page to which Unified.to leads back: `id` of the new connection, or `error`
 * (docs.unified.to/unified/integration/Authorize_new_connection). Nothing else is interpreted, and what contradicts
 * itself counts as unknown.
 * @param search With or without `?`; any text is taken.
 */
export function cameBack(search: string): CameBack {
  const all = [...new URLSearchParams(search)]
  return {
    kind: kindOf(all),
    texts: all.slice(0, MOST).map(([name, value]) => ({
      name: visibleText(name, LONGEST_NAME),
      value: visibleText(value, LONGEST_VALUE),
    })),
    left: Math.max(0, all.length - MOST),
  }
}

function kindOf(all: readonly (readonly [string, string])[]): CameBack['kind'] {
  const named = (wanted: string) => all.filter(([name]) => name === wanted).map(([, value]) => value.trim())
  const ids = named('id')
  if (named('error').length > 0) return ids.length > 0 ? 'unknown' : 'failed'
  return ids.length === 1 && ids[0] !== '' ? 'connected' : 'unknown'
}
