'use client'

import { useSyncExternalStore } from 'react'
import {
  createdSecret,
  followedRun,
  linkOfRun,
  linkToChange,
  runTrace,
  savedSecret,
  sessionMark,
  signedOut,
} from '@/lib/tab/items'

const CHANGED = 'onboarding-session'

/** Makes this tab open as a run from the next load on, because the browser leaves for Microsoft. */
export function markDeparture(): void {
  sessionMark.write('1')
  runTrace.remove()
  rememberLink()
}

/** Stores the address's link as the one of this tab's run, so that the run outlasts the link's expiry. */
export function rememberLink(): void {
  linkOfRun.write(location.search)
}

/** Whether the run in this tab began with the address's link. */
export function beganHere(): boolean {
  return linkOfRun.read() === location.search
}

/** Makes this tab show the start screen again. */
export function clearMark(): void {
  sessionMark.remove()
  linkOfRun.remove()
  runTrace.remove()
  savedSecret.remove()
  createdSecret.remove()
  followedRun.remove()
  document.documentElement.removeAttribute('data-session')
  dispatchEvent(new Event(CHANGED))
}

/** Whether this tab has a run in progress; `false` while the server renders. */
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

/** Opens the start screen with everything that the run's link sets, and lets the person change what it fixed. */
export function reopenChoices(): void {
  linkToChange.write(location.search)
}

/** Whether the person came back to this link to change its choices. */
export function isReopened(): boolean {
  return linkToChange.read() === location.search
}

/** The same for the start screen; `false` while the server renders. */
export function useReopened(): boolean {
  return useSyncExternalStore(stays, isReopened, () => false)
}

let told: boolean | null = null

/** Whether a sign-out led here. True only in the first page after it; `false` while the server renders. */
export function useSignedOut(): boolean {
  return useSyncExternalStore(
    stays,
    () => {
      told ??= signedOut.take() !== null
      return told
    },
    () => false,
  )
}

/** Nothing changes it while the page is open. */
function stays(): () => void {
  return () => undefined
}
