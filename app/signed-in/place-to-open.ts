import { placeAfterSignOut, signedOut } from '@/lib/tab/items'

/** What only an answer to a sign-in or an approval has. A sign-out comes back with `state` as well: MSAL sends it along. */
const OF_ANSWERS = ['code', 'error', 'admin_consent']

/**
 * Takes the page to open after a sign-out; `null` if none is kept, or if this address brings an answer: a sign-out that
 * did not come back leaves its page behind, and the answer to the next sign-in must not be lost for it.
 * learn.microsoft.com/entra/identity-platform/v2-protocols-oidc
 */
export function placeToOpen({ search, hash }: Pick<Location, 'search' | 'hash'>): string | null {
  const place = placeAfterSignOut.take()
  const given = new URLSearchParams(`${search.slice(1)}&${hash.slice(1)}`)
  if (OF_ANSWERS.some((name) => given.has(name))) return null
  if (place) signedOut.write('1')
  return place
}
