'use client'

import { useEffect, useState } from 'react'
import { takePlace } from '@/lib/auth/after-sign-out'
import { Trouble } from '../trouble'

type Stranded = typeof import('./stranded')

/** Milliseconds after which a reader is told that it takes long. */
const LONG = 10_000

/**
 * Hands the answer to the page that asked. Every run comes through here, so it stays small: for a file that does not come
 * it has the words that stand in every page. learn.microsoft.com/entra/msal/javascript/browser/redirect-bridge
 */
export function Bridge() {
  const [stranded, setStranded] = useState<Stranded | null>(null)
  const [missing, setMissing] = useState(false)
  useEffect(() => {
    if (document.documentElement.dataset['storage'] === 'blocked') return
    const place = takePlace()
    if (place) return location.replace(place)
    const timer = setTimeout(() => setMissing(true), LONG)
    import('@azure/msal-browser/redirect-bridge')
      // An answer that nobody here asked for. Apart, because hardly any run strands.
      .then(({ broadcastResponseToMainFrame }) =>
        broadcastResponseToMainFrame().catch(async () => setStranded(await import('./stranded'))),
      )
      .catch(() => setMissing(true))
      .finally(() => clearTimeout(timer))
    return () => clearTimeout(timer)
  }, [])
  if (stranded) return <stranded.Stranded />
  if (missing) return <Trouble is="incomplete" />
  return (
    <p role="status" data-needs-storage>
      Back from Microsoft, opening your run …
    </p>
  )
}
