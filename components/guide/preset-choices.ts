import type { Choices } from '@/lib/guide/run'
import type { Preset } from '@/lib/preset/preset'

type Offered = readonly [Offer, ...Offer[]]
type Offer = { id: string; regions: readonly [{ id: string }, ...{ id: string }[]] }

/** The choices of a link, with the defaults for what it does not set. */
export function choicesOf(preset: Preset, products: Offered): Choices {
  const has = ({ regions }: Offered[0]) => regions.some(({ id }) => id === preset.region)
  const fitting = preset.region === undefined ? undefined : products.find(has)
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

/** Another product is chosen. Its guide may not have the region that was chosen before. */
export function withProduct(
  id: string,
  region: string,
  products: Offered,
): Pick<Choices, 'product' | 'region'> {
  const { regions } = products.find((product) => product.id === id) ?? products[0]
  return { product: id, region: regions.some((one) => one.id === region) ? region : regions[0].id }
}
