'use client'

import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { anchorOf, readFragment, type Wanted } from '@/lib/practice/portal-fragment'

/** The object that the address names after `#`, as links to the admin center do. */
export function useWanted(): Wanted | null {
  const hash = useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => '',
  )
  return useMemo(() => readFragment(hash), [hash])
}

/** Scrolls to the wanted object and moves the focus there, once it is on the page. */
export function useFocus(wanted: Wanted | null, present: boolean): void {
  useEffect(() => {
    if (!wanted || !present) return
    const element = document.getElementById(anchorOf(wanted.appId, wanted.part))
    element?.scrollIntoView({ block: 'start' })
    element?.focus({ preventScroll: true })
  }, [wanted, present])
}

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}
