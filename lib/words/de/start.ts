import type { Catalogue } from '../catalogue'

export const start: Catalogue['start'] = {}
