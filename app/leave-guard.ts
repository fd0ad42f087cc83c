'use client'

import { useEffect } from 'react'
import type { SecretBox } from '@/lib/hand-over/secret-box'

/**
 * While a secret waits to be saved, leaving is asked back. Whoever leaves all the same takes no copy into the
 * browser's page cache.
 */
export function useLeaveGuard(box: SecretBox): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (box.holds()) event.preventDefault()
    }
    const drop = () => box.forget()
    addEventListener('beforeunload', ask)
    addEventListener('pagehide', drop)
    return () => {
      removeEventListener('beforeunload', ask)
      removeEventListener('pagehide', drop)
    }
  }, [box])
}
