import { PRODUCT_IDS } from '@/lib/guide/products'
import { LANGUAGES } from '@/lib/words/languages'
import { type LinkProblem, PARAMETERS } from './parameters'

/** The values of which a parameter may have one, where there is a table of them; for an unknown one those that there are. */
export function choicesFor(
  parameter: string,
  problem: LinkProblem,
  regions: readonly string[],
): readonly string[] {
  if (problem === 'unknown') return PARAMETERS
  if (parameter === 'product') return PRODUCT_IDS
  if (parameter === 'lang') return LANGUAGES
  return parameter === 'region' ? regions : []
}
