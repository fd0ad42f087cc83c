import type { Catalogue } from '@/lib/words/catalogue'

/** Why a person may not sign: each has its words. */
export type SupportProblem = keyof Catalogue['builder']['signIn']['problem']
