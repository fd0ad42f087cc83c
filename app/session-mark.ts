'use client'

import { useSyncExternalStore } from 'react'

/** Kept in this tab from the press of "Sign in" to the sign-out; `public/session-mark.js` reads it before the first paint. */
const KEY = 'onboarding.session'
const CHANGED = 'onboarding-session'

/** Makes this tab open as a run, or as the start screen again. */
export function markSession(underWay: boolean): void {
  if (underWay) sessionStorage.setItem(KEY, '1')
  else sessionStorage.removeItem(KEY)
  document.documentElement.toggleAttribute('data-session', underWay)
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
