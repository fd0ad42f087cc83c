import { joinQuery, splitQuery } from '@/lib/preset/query'

/** The parameter that holds the signature. It is none of the codec's: without signing it is an unknown one. */
export const SEAL = 's'

/** A link's query and the signatures in it, apart from each other. */
export function apart(query: string): { rest: string; seals: readonly string[] } {
  const { [SEAL]: seals = [], ...rest } = splitQuery(query)
  return { rest: joinQuery(rest), seals }
}
