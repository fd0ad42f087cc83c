import type { Catalogue } from '../catalogue'

export const report: Catalogue['report'] = {}
