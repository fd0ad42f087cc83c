import { useSyncExternalStore } from 'react'
import type { ForgettableSecret } from '@/lib/hand-over/forgettable-secret'

/** Whether the box holds a value now; `false` while the server renders. */
export function useHeld(box: ForgettableSecret): boolean {
  return useSyncExternalStore(
    box.subscribe,
    () => box.holds(),
    () => false,
  )
}
