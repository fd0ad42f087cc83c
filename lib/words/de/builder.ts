import type { Catalogue } from '../catalogue'

export const builder: Catalogue['builder'] = {}
