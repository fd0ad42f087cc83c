import { products } from '@/lib/config/server'
import type { Products } from '@/lib/guide/guide'
import { type Offer, offerOf } from '@/lib/preset/offer'
import type { Words } from '@/lib/words/catalogue'
import { withNamedRegions } from '@/lib/words/named-regions'

/** What a link may name in this deployment. Server only. */
export function wholeOffer(): Offer {
  return offerOf(products())
}

/** The products of this deployment, with regions named in the reader's language where the page knows them. Server only. */
export function productsIn({ field }: Words): Products {
  return withNamedRegions(products(), field)
}
