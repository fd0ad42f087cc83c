'use client'

import { Button } from '@/components/ui/button'
import { SCREEN_TITLES } from '@/lib/guide/screens'
import { isMissingFile } from './part'
import { Missing } from './part-state'
import { reload } from './reload'
import { ScreenReport } from './screen-report'
import { usePart } from './use-part'

type Fault = Error & { digest?: string }

/** The last net: a file of the page that did not come, or a defect of ours. */
export default function ErrorPage({ error }: { error: Fault }) {
  return (
    <main className="mx-auto max-w-3xl space-y-4 px-4 py-24">
      {isMissingFile(error) ? <Incomplete error={error} /> : <Defect error={error} />}
    </main>
  )
}

/** Asks why the file did not come, as for every part that is loaded later. */
function Incomplete({ error }: { error: Fault }) {
  const why = usePart(() => Promise.reject(error))
  return (
    <>
      <h1 className="text-3xl font-semibold tracking-tight">This page is not complete</h1>
      {why.kind === 'missing' ? (
        <Missing fault={why.fault} onAgain={reload} />
      ) : (
        <p role="status">Asking the server why …</p>
      )}
    </>
  )
}

/** The run itself lives in the tenant, so opening the page again loses nothing. */
function Defect({ error }: { error: Fault }) {
  return (
    <>
      <h1 className="text-3xl font-semibold tracking-tight">{SCREEN_TITLES.error}</h1>
      <p className="max-w-prose text-soft">
        Your run is kept in your tenant, not here: open the page again and it is found where it stopped. If
        this stays, give the time ({new Date().toISOString()}) and this word to support:{' '}
        <code className="font-mono">{error.digest ?? error.name}</code>
      </p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => location.reload()}>Open the page again</Button>
        <ScreenReport screen={{ kind: 'error', name: error.name, digest: error.digest }} />
      </div>
    </>
  )
}
