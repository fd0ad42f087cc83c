import type { Catalogue } from '../catalogue'

export const field: Catalogue['field'] = {}
