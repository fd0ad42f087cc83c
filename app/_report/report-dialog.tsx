'use client'

import { ReportDialog } from '@/components/report/report-dialog'
import { readOffer } from '@/lib/preset/offer'
import { readableIn } from '@/lib/preset/preset'
import { writeReport } from '@/lib/report/codec'
import type { ReportInput } from '@/lib/report/reduce'
import type { ScreenInput } from '@/lib/report/reduce-screen'
import type { Words } from '@/lib/words/catalogue'
import { type RunInput, runInput, type ShownRun } from './run-input'

/** What a report is made of: a run, or a screen on which there is none. */
export type ReportSource = { kind: 'run'; run: ShownRun } | { kind: 'screen'; screen: ScreenInput }

export type ReportDialogProps = { source: ReportSource; words: Words; onClose: () => void }

/** The dialog with its writer. Separate from the button, so that most visitors never load it. */
export function Report({ source, words, onClose }: ReportDialogProps) {
  const input = (): ReportInput => ({
    version: document.documentElement.dataset['version'] ?? 'unknown',
    made: new Date(),
    browser: navigator.userAgent,
    ...(source.kind === 'run' ? runInput(source.run) : inputOf(source.screen)),
  })
  return (
    <ReportDialog
      words={words.report.dialog}
      build={(ticks) => writeReport(input(), ticks, words)}
      onClose={onClose}
    />
  )
}

/** These screens know only what the layout wrote into the document, and the link in their address. */
function inputOf(screen: ScreenInput): RunInput {
  const { tenantOf, offer = '' } = document.documentElement.dataset
  // Next to Microsoft the practice tenant has these two addresses.
  const practice = tenantOf === 'practice' || /^\/(?:practice|sandbox)(?:\/|$)/.test(location.pathname)
  return {
    place: practice ? 'practice' : 'microsoft',
    preset: readableIn(location.search, { offer: readOffer(offer), now: new Date() }),
    signedIn: null,
    screen,
    steps: [],
  }
}
