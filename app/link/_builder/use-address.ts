'use client'

import { useEffect, useSyncExternalStore } from 'react'

/** Browsers refuse too many changes of the address in a row; people type faster than that. */
const PAUSE = 300

/**
 * Keeps the form's state in the page's own address, so that it can be bookmarked as a template. What it gives does so at
 * once, for whoever is about to leave the page.
 */
export function useOwnAddress(query: string): () => void {
  useEffect(() => {
    const timer = setTimeout(() => keep(query), PAUSE)
    return () => clearTimeout(timer)
  }, [query])
  return () => keep(query)
}

function keep(query: string): void {
  if (location.search !== query) history.replaceState(null, '', location.pathname + query)
}

/** Where this page stands, as the browser sees it; empty while the server renders. */
export function useOrigin(): string {
  return useSyncExternalStore(
    () => () => undefined,
    () => location.origin,
    () => '',
  )
}
