import type { Preset } from '@/lib/preset/preset'
import { joinQuery, splitQuery } from '@/lib/preset/query'

/** The parameter with the signature. The codec does not know it: without signing it is an unknown parameter. */
export const SIGNATURE = 's'

/** Separates a link's query from the signatures in it. */
export function splitSignature(query: string): { rest: string; signatures: readonly string[] } {
  const { [SIGNATURE]: signatures = [], ...rest } = splitQuery(query)
  return { rest: joinQuery(rest), signatures }
}

/** What a signed link has to name and this one does not: its run. */
export function missingToSign(preset: Preset): ('product' | 'region')[] {
  return (['product', 'region'] as const).filter((name) => preset[name] === undefined)
}

/** Whether a link names its run, as every signed link must. */
export function namesRun(preset: Preset): boolean {
  return missingToSign(preset).length === 0
}
