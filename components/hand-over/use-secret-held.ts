import { useSyncExternalStore } from 'react'
import type { ForgettableSecret } from '@/lib/hand-over/forgettable-secret'

/** Whether the box holds a value now; `false` while the server renders. */
export function useSecretHeld(box: ForgettableSecret): boolean {
  return useSyncExternalStore(
    box.subscribe,
    () => box.holds(),
    () => false,
  )
}

/** Whether the value that the box holds was copied or shown; `false` while the server renders. */
export function useSeen(box: ForgettableSecret): boolean {
  return useSyncExternalStore(
    box.subscribe,
    () => box.seen(),
    () => false,
  )
}
