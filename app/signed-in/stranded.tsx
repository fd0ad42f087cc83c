'use client'

import { TelephoneCode } from '@/components/report/telephone-code'
import { ButtonLink } from '@/components/ui/button'
import { DocumentTitle } from '@/components/words/document-title'
import { ScreenReport } from '../_report/screen-report'
import type { SignedInWords } from './signed-in-words'

/** Shown to a person who came here without an answer from Microsoft. */
export function Stranded({ words }: { words: SignedInWords }) {
  return (
    <div className="space-y-4">
      <DocumentTitle title={words.noSignIn} />
      <h1 className="text-2xl font-semibold">{words.noSignIn}</h1>
      <p className="text-soft">{words.stranded}</p>
      <div className="flex flex-wrap justify-center gap-3">
        <ButtonLink appearance="primary" href="/">
          {words.start}
        </ButtonLink>
        <ScreenReport screen={{ kind: 'no-sign-in' }} />
      </div>
      <TelephoneCode code={words.codes.noSignIn} />
    </div>
  )
}
