import type { Offer } from '../offer'

/** What a link may name where a deployment has no guides of its own. */
export const OFFER: Offer = [
  { product: 'sales', regions: ['us', 'eu'] },
  { product: 'engagement', regions: ['us', 'eu'] },
]
