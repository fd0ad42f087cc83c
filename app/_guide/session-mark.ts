'use client'

import { useSyncExternalStore } from 'react'
import { linkOfRun, sessionMark } from '@/lib/tab/items'

const CHANGED = 'onboarding-session'

/** Makes this tab open as a run from the next load on: the browser is about to leave for Microsoft. */
export function markDeparture(): void {
  sessionMark.write('1')
  rememberLink()
}

/** Keeps the address's link as the one that this tab's run belongs to, so that it outlasts the link's own time. */
export function rememberLink(): void {
  linkOfRun.write(location.search)
}

/** Whether the run under way in this tab began under the address's link. */
export function beganHere(): boolean {
  return linkOfRun.read() === location.search
}

/** Makes this tab the start screen again. */
export function clearMark(): void {
  sessionMark.remove()
  linkOfRun.remove()
  document.documentElement.removeAttribute('data-session')
  dispatchEvent(new Event(CHANGED))
}

/** Whether a run is under way in this tab; `false` while the server renders. */
export function useSessionMark(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => sessionMark.read() !== null,
    () => false,
  )
}

function subscribe(listener: () => void): () => void {
  addEventListener(CHANGED, listener)
  return () => removeEventListener(CHANGED, listener)
}
