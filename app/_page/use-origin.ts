'use client'

import { useSyncExternalStore } from 'react'

/** This page's address in the browser; empty while the server renders. */
export function useOrigin(): string {
  return useSyncExternalStore(
    () => () => undefined,
    () => location.origin,
    () => '',
  )
}
