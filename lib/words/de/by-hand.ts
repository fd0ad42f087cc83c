import type { Catalogue } from '../catalogue'

export const byHand: Catalogue['byHand'] = {}
