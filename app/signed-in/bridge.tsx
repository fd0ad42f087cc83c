'use client'

import { lazy, Suspense, useEffect, useState } from 'react'
import { takePlace } from '@/lib/auth/after-sign-out'

/** Apart, because every run comes through here and hardly any strands. */
const Stranded = lazy(() => import('./stranded').then((module) => ({ default: module.Stranded })))

/** Apart as well: only an administrator who approved this page for others comes back so. */
const Approved = lazy(() => import('./approved').then((module) => ({ default: module.Approved })))

/** Hands the answer to the page that asked. learn.microsoft.com/entra/msal/javascript/browser/redirect-bridge */
export function Bridge() {
  const [end, setEnd] = useState<'stranded' | 'approved' | 'declined' | null>(null)
  useEffect(() => {
    const place = takePlace()
    if (place) return location.replace(place)
    const answer = new URLSearchParams(location.search)
    // learn.microsoft.com/entra/identity-platform/v2-admin-consent
    if (answer.has('admin_consent')) return setEnd(answer.has('error') ? 'declined' : 'approved')
    import('@azure/msal-browser/redirect-bridge')
      .then(({ broadcastResponseToMainFrame }) => broadcastResponseToMainFrame())
      .catch(() => setEnd('stranded'))
  }, [])
  const opening = <p role="status">Back from Microsoft, opening your run …</p>
  if (end === null) return opening
  return (
    <Suspense fallback={opening}>
      {end === 'stranded' ? <Stranded /> : <Approved approved={end === 'approved'} />}
    </Suspense>
  )
}
