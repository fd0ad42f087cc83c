import type { Product } from '@/lib/guide/guide'

/** What a link may name: the ids of the products of this deployment, and of the regions of each. */
export type Offer = readonly { product: string; regions: readonly string[] }[]

/** The offer of these products. */
export function offerOf(products: readonly Product[]): Offer {
  return products.map(({ id, guide }) => ({ product: id, regions: guide.regions.map((region) => region.id) }))
}

/** Every region of the offer, each once. */
export function regionsIn(offer: Offer): readonly string[] {
  return [...new Set(offer.flatMap(({ regions }) => regions))]
}

/** The offer as text without spaces but between products, for a page that keeps it in its document. */
export function writeOffer(offer: Offer): string {
  return offer.map(({ product, regions }) => [product, ...regions].join('/')).join(' ')
}

/** Reads what `writeOffer` wrote. */
export function readOffer(text: string): Offer {
  return text
    .split(' ')
    .filter(Boolean)
    .map((entry) => {
      const [product = '', ...regions] = entry.split('/')
      return { product, regions }
    })
}
