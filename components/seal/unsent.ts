'use client'

import { useEffect } from 'react'

/** What was sealed in this page and not copied yet. */
const unsent = new Set<string>()

/** Remembers a seal that was just made and that no one has copied. */
export function markUnsent(text: string): void {
  unsent.add(text)
}

/**
 * Until sealed credentials are copied, the browser asks before the page is left: with them the secret would be lost. Returns
 * what is to be called when they are copied.
 */
export function useUnsent(text: string): () => void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (unsent.has(text)) event.preventDefault()
    }
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [text])
  return () => unsent.delete(text)
}
