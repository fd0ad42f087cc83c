import type { Catalogue } from '../catalogue'

export const finish: Catalogue['finish'] = {}
