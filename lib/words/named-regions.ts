import { mapAll, type Products } from '@/lib/guide/guide'
import type { Catalogue } from './catalogue'

/** The products with regions named in the language of these words; one that only a guide's file knows keeps the name that stands there. */
export function withNamedRegions(products: Products, field: Catalogue['field']): Products {
  const named = new Map(
    products.map(({ guide }) => [
      guide,
      {
        ...guide,
        regions: mapAll(guide.regions, (region) => ({
          ...region,
          name: field.region(region.id, region.name),
        })),
      },
    ]),
  )
  return mapAll(products, (product) => ({ ...product, guide: named.get(product.guide) ?? product.guide }))
}
