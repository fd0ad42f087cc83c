'use client'

import { useEffect, useState } from 'react'
import { fingerprintOf } from '@/lib/seal/fingerprint'
import { isPublicKey } from '@/lib/seal/public-key'

/** The number of a key; `null` while it is computed, and for what is no key. */
export function useKeyNumber(publicKey: string | undefined): readonly string[] | null {
  const [number, setNumber] = useState<{ of: string; groups: readonly string[] } | null>(null)
  useEffect(() => {
    let gone = false
    if (publicKey !== undefined && isPublicKey(publicKey))
      fingerprintOf(publicKey).then((groups) => {
        if (!gone) setNumber({ of: publicKey, groups })
      })
    return () => {
      gone = true
    }
  }, [publicKey])
  return number !== null && number.of === publicKey ? number.groups : null
}
