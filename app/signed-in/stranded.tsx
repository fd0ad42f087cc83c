'use client'

import { ButtonLink } from '@/components/ui/button'
import { SCREEN_TITLES } from '@/lib/guide/screens'
import { ScreenReport } from '../_report/screen-report'

/** Somebody came here without an answer of Microsoft's. */
export function Stranded() {
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
