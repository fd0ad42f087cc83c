import type { Catalogue } from '../catalogue'

export const run: Catalogue['run'] = {}
