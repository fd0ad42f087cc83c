'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Control } from '@/lib/practice/control'
import { type DirectoryWatch, type WatchState, watchDirectory } from '@/lib/practice/watch'

/** Reads a company's directory repeatedly while the page is visible. */
export function useDirectoryWatch(
  control: Control,
  tenantId: string,
): { state: WatchState; watch: DirectoryWatch } {
  const [watch] = useState(() => watchDirectory(() => control.directory(tenantId)))
  const state = useSyncExternalStore(watch.subscribe, watch.state, watch.state)

  useEffect(() => {
    const look = () => (document.hidden ? watch.sleep() : watch.wake())
    look()
    document.addEventListener('visibilitychange', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      watch.sleep()
    }
  }, [watch])

  return { state, watch }
}
