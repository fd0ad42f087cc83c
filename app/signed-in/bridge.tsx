'use client'

import { lazy, Suspense, useEffect, useState } from 'react'
import { takePlace } from '@/lib/auth/after-sign-out'

/** Apart, because every run comes through here and hardly any strands. */
const Stranded = lazy(() => import('./stranded').then((module) => ({ default: module.Stranded })))

/** Hands the answer to the page that asked. learn.microsoft.com/entra/msal/javascript/browser/redirect-bridge */
export function Bridge() {
  const [stranded, setStranded] = useState(false)
  useEffect(() => {
    const place = takePlace()
    if (place) return location.replace(place)
    import('@azure/msal-browser/redirect-bridge')
      .then(({ broadcastResponseToMainFrame }) => broadcastResponseToMainFrame())
      .catch(() => setStranded(true))
  }, [])
  const opening = <p role="status">Back from Microsoft, opening your run …</p>
  if (!stranded) return opening
  return (
    <Suspense fallback={opening}>
      <Stranded />
    </Suspense>
  )
}
