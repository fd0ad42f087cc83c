import { headers } from 'next/headers'
import { Rich } from '@/components/words/rich'
import { config } from '@/lib/config/server'
import { originOf } from '@/lib/http/origin'
import { requestWords } from '../_page/request-words'
import { ScreenCode } from '../_report/screen-code'

/** Whether the browser opened this page where its practice tenant should be. The server learns its own name only now. */
export async function isAtPracticeOrigin(): Promise<boolean> {
  const { practice } = config()
  return practice?.kind === 'instance' && originOf(await headers()) === practice.origin
}

/** Shown instead of Microsoft's start screen to a person who wants to rehearse. */
export async function OwnOrigin() {
  const { noPractice } = (await requestWords()).page
  const parts = {
    variable: () => <code className="font-mono">PRACTICE_ORIGIN</code>,
    client: () => <code className="font-mono">ENTRA_CLIENT_ID</code>,
  }
  return (
    <main className="mx-auto max-w-3xl space-y-4 px-4 py-24">
      <h1 className="text-3xl font-semibold tracking-tight">{noPractice.title}</h1>
      <p className="max-w-prose text-soft">
        <Rich text={noPractice.why} parts={parts} />
      </p>
      <p className="max-w-prose text-soft">
        <Rich text={noPractice.next} parts={parts} />
      </p>
      <ScreenCode screen="no-practice" />
    </main>
  )
}
