'use client'

import { useState, useSyncExternalStore } from 'react'
import type { Control } from '@/lib/practice/control-client'
import { type DirectoryWatch, type WatchState, watchDirectory } from '@/lib/practice/watch'

/** Reads a company's directory repeatedly while the page is visible. */
export function useDirectoryWatch(
  control: Control,
  tenantId: string,
): { state: WatchState; watch: DirectoryWatch } {
  const [watch] = useState(() => whileLookedAt(watchDirectory(() => control.directory(tenantId))))
  const state = useSyncExternalStore(watch.subscribe, watch.state, watch.state)
  return { state, watch }
}

/** The watch, awake as long as a screen listens to it in a tab that is not hidden. */
function whileLookedAt(watch: DirectoryWatch): DirectoryWatch {
  return {
    ...watch,
    subscribe(listener) {
      const leave = watch.subscribe(listener)
      const look = () => (document.hidden ? watch.sleep() : watch.wake())
      look()
      document.addEventListener('visibilitychange', look)
      return () => {
        document.removeEventListener('visibilitychange', look)
        watch.sleep()
        leave()
      }
    },
  }
}
