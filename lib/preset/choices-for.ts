import { PRODUCT_IDS } from '@/lib/guide/products'
import { LANGUAGES } from '@/lib/words/languages'
import { INTENTS, type LinkProblem, PARAMETERS } from './parameters'

/** The values of which a parameter may have one, where there is a table of them; for an unknown one those that there are. */
export function choicesFor(
  parameter: string,
  problem: LinkProblem,
  regions: readonly string[],
): readonly string[] {
  if (problem === 'unknown') return PARAMETERS
  if (parameter === 'product') return PRODUCT_IDS
  if (parameter === 'lang') return LANGUAGES
  if (parameter === 'intent') return INTENTS
  return parameter === 'region' ? regions : []
}
