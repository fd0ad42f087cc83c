import type { Catalogue } from '@/lib/words/catalogue'

export type SignedInWords = Catalogue['page']['signedIn']
