import type { Preset } from '@/lib/preset/preset'
import { joinQuery, splitQuery } from '@/lib/preset/query'

/** The parameter that holds the signature. It is none of the codec's: without signing it is an unknown one. */
export const SEAL = 's'

/** A link's query and the signatures in it, apart from each other. */
export function apart(query: string): { rest: string; seals: readonly string[] } {
  const { [SEAL]: seals = [], ...rest } = splitQuery(query)
  return { rest: joinQuery(rest), seals }
}

/** Whether a link says which run it leads to, as every signed one has to. */
export function namesRun(preset: Preset): boolean {
  return preset.product !== undefined && preset.region !== undefined
}
