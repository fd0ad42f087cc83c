import type { Catalogue } from '../catalogue'

export const problem: Catalogue['problem'] = {}
