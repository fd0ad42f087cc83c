'use client'

import { useEffect, useState } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { takePlace } from '@/lib/auth/after-sign-out'
import { SCREEN_TITLES } from '@/lib/guide/screens'
import { ScreenReport } from '../screen-report'

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
  if (!stranded) return <p role="status">Back from Microsoft, opening your run …</p>
  return (
    <div className="space-y-4">
      <h1 className="text-2xl font-semibold">{SCREEN_TITLES['no-sign-in']}</h1>
      <p className="text-soft">
        This page takes Microsoft’s answer to a sign-in and there was none. Open the link you were sent, or
        start anew.
      </p>
      <div className="flex flex-wrap justify-center gap-3">
        <ButtonLink look="primary" href="/">
          Go to the start
        </ButtonLink>
        <ScreenReport screen={{ kind: 'no-sign-in' }} />
      </div>
    </div>
  )
}
