'use client'

import { useSyncExternalStore } from 'react'

/** Kept in this tab from the press of "Sign in" to the sign-out; `public/session-mark.js` reads it before the first paint. */
const KEY = 'onboarding.session'
const CHANGED = 'onboarding-session'

/** Makes this tab open as a run from the next load on: the browser is about to leave for Microsoft. */
export function markDeparture(): void {
  sessionStorage.setItem(KEY, '1')
}

/** Makes this tab the start screen again. */
export function clearMark(): void {
  sessionStorage.removeItem(KEY)
  document.documentElement.removeAttribute('data-session')
  dispatchEvent(new Event(CHANGED))
}

/** Whether a run is under way in this tab; `false` while the server renders. */
export function useSessionMark(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => sessionStorage.getItem(KEY) !== null,
    () => false,
  )
}

function subscribe(listener: () => void): () => void {
  addEventListener(CHANGED, listener)
  return () => removeEventListener(CHANGED, listener)
}
