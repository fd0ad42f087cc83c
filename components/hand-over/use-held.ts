import { useSyncExternalStore } from 'react'
import type { SecretBox } from '@/lib/hand-over/secret-box'

/** Whether the box holds a value now; `false` while the server renders. */
export function useHeld(box: SecretBox): boolean {
  return useSyncExternalStore(
    box.subscribe,
    () => box.holds(),
    () => false,
  )
}
