import type { JournalEntry } from './journal'

type Exchange = Pick<JournalEntry, 'method' | 'path' | 'startedAt' | 'milliseconds'>

/**
 * The requests of a journal in waves: a request that began before the first one of a wave was answered belongs to it.
 * How many there are is how often a page waited for an answer. A batch is one request.
 */
export function wavesOf<T extends Exchange>(entries: readonly T[]): T[][] {
  const waves: T[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const entry of entries.toSorted((a, b) => beginOf(a) - beginOf(b))) {
    const begin = beginOf(entry)
    const wave = waves.at(-1)
    if (wave && begin < end) wave.push(entry)
    else {
      waves.push([entry])
      end = begin + entry.milliseconds
    }
  }
  return waves
}

function beginOf({ startedAt }: Exchange): number {
  return Date.parse(startedAt)
}
