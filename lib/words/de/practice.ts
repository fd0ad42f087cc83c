import type { Catalogue } from '../catalogue'

export const practice: Catalogue['practice'] = {}
