'use client'

import { TelephoneCode } from '@/components/report/telephone-code'
import { Button } from '@/components/ui/button'
import { DocumentTitle } from '@/components/words/document-title'
import { useReader } from '@/components/words/language'
import { LoadFailure } from './_page/load-failure'
import { ScreenReport } from './_report/screen-report'

/** The last error screen. The run is stored in the tenant, so opening the page again loses nothing. */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  const { page, errorTitle, errorCodes } = useReader()
  const words = page.error
  // Not our mistake: a file of the page did not load. For parts that load later see app/_page/load-chunk.ts.
  if (error.name === 'ChunkLoadError') {
    return (
      <main className="mx-auto max-w-3xl px-4 py-24">
        <LoadFailure is="incomplete" />
        <TelephoneCode code={errorCodes.notLoaded} />
      </main>
    )
  }
  return (
    <main className="mx-auto max-w-3xl space-y-4 px-4 py-24">
      <DocumentTitle title={errorTitle} />
      <h1 className="text-3xl font-semibold tracking-tight">{errorTitle}</h1>
      <p className="max-w-prose text-soft">{words.lost}</p>
      <p className="max-w-prose text-soft">
        {words.support}{' '}
        <code className="font-mono">
          {new Date().toISOString()} {error.digest ?? error.name}
        </code>
      </p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => location.reload()}>{words.again}</Button>
        <ScreenReport screen={{ kind: 'error', name: error.name, digest: error.digest }} />
      </div>
      <TelephoneCode code={errorCodes.mistake} />
    </main>
  )
}
