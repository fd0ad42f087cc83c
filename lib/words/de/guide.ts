import type { Catalogue } from '../catalogue'

export const guide: Catalogue['guide'] = {}
