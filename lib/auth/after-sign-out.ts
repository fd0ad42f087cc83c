/** Where to go after Microsoft's sign-out page: it only returns to a registered address, which is not the run's own. */
const KEY = 'onboarding.after-sign-out'

/** Remembers the address of this page, a path of our own. */
export function rememberPlace(): void {
  sessionStorage.setItem(KEY, location.pathname + location.search)
}

/** Gives the remembered path once, or `null`. */
export function takePlace(): string | null {
  const place = sessionStorage.getItem(KEY)
  sessionStorage.removeItem(KEY)
  return place?.startsWith('/') && !place.startsWith('//') ? place : null
}
