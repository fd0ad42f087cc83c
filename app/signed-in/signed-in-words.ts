import type { Catalogue } from '@/lib/words/catalogue'

export type SignedInWords = Catalogue['page']['signedIn'] & {
  /** The title of the screen when there was no sign-in. */
  noSignIn: string
  /** The telephone code of each screen that can come of it. */
  codes: Record<'notLoaded' | 'approved' | 'notApproved' | 'noSignIn', string>
}
