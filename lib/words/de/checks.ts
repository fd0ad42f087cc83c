import type { Catalogue } from '../catalogue'

export const checks: Catalogue['checks'] = {}
