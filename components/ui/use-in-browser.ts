'use client'

import { useSyncExternalStore } from 'react'

/** What only the browser knows, and nothing changes while the page is open; `onServer` while the server renders. */
export function useInBrowser<T extends string | boolean>(read: () => T, onServer: T): T {
  return useSyncExternalStore(never, read, () => onServer)
}

function never(): () => void {
  return () => undefined
}

/** Reads at the first look what is kept for one page alone, and gives the same at every further look. */
export function firstLook(read: () => boolean): () => boolean {
  let seen: boolean | null = null
  return () => {
    seen ??= read()
    return seen
  }
}
