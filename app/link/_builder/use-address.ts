'use client'

import { useEffect } from 'react'

/** Browsers limit how often the address may change, and people type faster than that. */
const PAUSE = 300

/**
 * Keeps the form's state in the page's own address, so that it can be bookmarked as a template. Returns a function that
 * writes it at once, for use before the page is left.
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
