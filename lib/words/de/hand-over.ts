import type { Catalogue } from '../catalogue'

export const handOver: Catalogue['handOver'] = {}
