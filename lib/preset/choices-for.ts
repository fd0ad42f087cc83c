import { LANGUAGES } from '@/lib/words/languages'
import { type Offer, regionsIn } from './offer'
import { INTENTS, type LinkProblem, PARAMETERS } from './parameters'

/** The values of which a parameter may have one, where there is a table of them; for an unknown one those that there are. */
export function choicesFor(parameter: string, problem: LinkProblem, offer: Offer): readonly string[] {
  if (problem === 'unknown') return PARAMETERS
  if (parameter === 'product') return offer.map(({ product }) => product)
  if (parameter === 'lang') return LANGUAGES
  if (parameter === 'intent') return INTENTS
  return parameter === 'region' ? regionsIn(offer) : []
}
