'use client'

import { useInBrowser } from '@/components/ui/use-in-browser'

/** This page's address in the browser; empty while the server renders. */
export function useOrigin(): string {
  return useInBrowser(() => location.origin, '')
}
