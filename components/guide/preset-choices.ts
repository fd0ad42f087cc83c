import type { Choices } from '@/lib/guide/run'
import type { Preset } from '@/lib/preset/preset'

type Named = { id: string }
type Offer<Region extends Named = Named> = { id: string; regions: readonly [Region, ...Region[]] }
type Offered<Region extends Named = Named> = readonly [Offer<Region>, ...Offer<Region>[]]

/** The choices of a link, with the defaults for what it does not set. */
export function choicesOf(preset: Preset, products: Offered): Choices {
  const [fitting] = productsIn(preset.region ?? null, products)
  const product = products.find(({ id }) => id === preset.product) ?? fitting ?? products[0]
  return {
    product: product.id,
    region: preset.region ?? product.regions[0].id,
    appName: preset.name ?? '',
    secretDescription: preset.description ?? '',
  }
}

/** Which choices a link sets. */
export function setBy(preset: Preset): Record<'product' | 'region' | 'name' | 'description', boolean> {
  return {
    product: preset.product !== undefined,
    region: preset.region !== undefined,
    name: preset.name !== undefined,
    description: preset.description !== undefined,
  }
}

/** The regions that the guide of this product has. */
export function regionsFor<Region extends Named>(product: string, products: Offered<Region>) {
  return (products.find(({ id }) => id === product) ?? products[0]).regions
}

/**
 * The products to choose from. Where a link sets the region, only those whose guide has it: another would change what the
 * link set. `null`: it sets none.
 */
export function productsIn<Product extends Offer>(region: string | null, products: readonly Product[]) {
  return products.filter(({ regions }) => region === null || hasRegion(regions, region))
}

/** Another product is chosen. Its guide may not have the region that was chosen before. */
export function withProduct(
  id: string,
  region: string,
  products: Offered,
): Pick<Choices, 'product' | 'region'> {
  const regions = regionsFor(id, products)
  return { product: id, region: hasRegion(regions, region) ? region : regions[0].id }
}

function hasRegion(regions: readonly Named[], region: string): boolean {
  return regions.some(({ id }) => id === region)
}
