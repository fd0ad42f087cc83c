'use client'

import { useSyncExternalStore } from 'react'
import { forget, recall, remember } from './tab'

/** Kept in this tab from the press of "Sign in" to the sign-out; `public/session-mark.js` reads it before the first paint. */
const KEY = 'onboarding.session'
/** The link under which this tab works. */
const LINK = 'onboarding.link'
const CHANGED = 'onboarding-session'

/** Makes this tab open as a run from the next load on: the browser is about to leave for Microsoft. */
export function markDeparture(): void {
  remember(KEY, '1')
  rememberLink()
}

/** Keeps the address's link as the one that this tab's run belongs to, so that it outlasts the link's own time. */
export function rememberLink(): void {
  remember(LINK, location.search)
}

/** Whether the run under way in this tab began under the address's link. */
export function beganHere(): boolean {
  return recall(LINK) === location.search
}

/** Makes this tab the start screen again. */
export function clearMark(): void {
  forget(KEY)
  forget(LINK)
  document.documentElement.removeAttribute('data-session')
  dispatchEvent(new Event(CHANGED))
}

/** Whether a run is under way in this tab; `false` while the server renders. */
export function useSessionMark(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => recall(KEY) !== null,
    () => false,
  )
}

function subscribe(listener: () => void): () => void {
  addEventListener(CHANGED, listener)
  return () => removeEventListener(CHANGED, listener)
}
