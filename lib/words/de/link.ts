import type { Catalogue } from '../catalogue'

export const link: Catalogue['link'] = {}
