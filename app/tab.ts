'use client'

import { useSyncExternalStore } from 'react'

/** Whether this tab can remember anything: browsers can be told to forbid it, and a tab's room is small. */
export type TabStorage = 'usable' | 'blocked' | 'full'

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

/** Tries it out, with room for a whole sign-in. html.spec.whatwg.org/multipage/webstorage.html */
export function tabStorage(): TabStorage {
  try {
    sessionStorage.getItem(PROBE)
  } catch {
    return 'blocked'
  }
  const fits = remember(PROBE, 'x'.repeat(ROOM))
  forget(PROBE)
  return fits ? 'usable' : 'full'
}

let first: TabStorage | null = null

/** How it was when the page was opened; `usable` while the server renders. */
export function useTabStorage(): TabStorage {
  return useSyncExternalStore(
    () => () => undefined,
    () => {
      first ??= tabStorage()
      return first
    },
    () => 'usable',
  )
}
