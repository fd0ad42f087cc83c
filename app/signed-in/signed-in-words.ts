import type { Catalogue } from '@/lib/words/catalogue'

export type SignedInWords = Catalogue['page']['signedIn'] & {
  /** The title of the screen when there was no sign-in. */
  noSignIn: string
}
