'use client'

import { ButtonLink } from '@/components/ui/button'
import { SCREEN_TITLES } from '@/lib/guide/screens'
import { ScreenReport } from '../_report/screen-report'
import type { SignedInWords } from './bridge'

/** A person came here without an answer of Microsoft's. */
export function Stranded({ words }: { words: SignedInWords }) {
  return (
    <div className="space-y-4">
      <h1 className="text-2xl font-semibold">{SCREEN_TITLES['no-sign-in']}</h1>
      <p className="text-soft">{words.stranded}</p>
      <div className="flex flex-wrap justify-center gap-3">
        <ButtonLink look="primary" href="/">
          {words.start}
        </ButtonLink>
        <ScreenReport screen={{ kind: 'no-sign-in' }} />
      </div>
    </div>
  )
}
