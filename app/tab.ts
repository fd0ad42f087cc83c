const PROBE = 'onboarding.probe'
/** As much as a sign-in leaves here, with room to spare. */
const ROOM = 50_000

/** What this tab remembers under the key; `null` where it remembers nothing, or may not. */
export function recall(key: string): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}

/** Makes this tab remember a text through redirects and reloads; `false` where the browser does not let it. */
export function remember(key: string, text: string): boolean {
  try {
    sessionStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}

/** Makes this tab forget what it remembers under the key. */
export function forget(key: string): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // What may not be kept is not there.
  }
}

/** Whether a whole sign-in fits into what this tab may remember. */
export function hasRoom(): boolean {
  const fits = remember(PROBE, 'x'.repeat(ROOM))
  forget(PROBE)
  return fits
}
