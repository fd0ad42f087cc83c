'use client'

import { ReportDialog } from '@/components/report/report-dialog'
import { readableIn } from '@/lib/preset/preset'
import { writeReport } from '@/lib/report/codec'
import type { ReportInput } from '@/lib/report/reduce'
import type { ScreenInput } from '@/lib/report/reduce-screen'

/** What a report is made of: a run, or a screen on which there is none. */
export type ReportSource = { kind: 'run'; input: () => ReportInput } | { kind: 'screen'; screen: ScreenInput }

export type ReportDialogProps = { source: ReportSource; onClose: () => void }

/** The dialog with its writer, apart from the button so that most visitors never load it. */
export function Report({ source, onClose }: ReportDialogProps) {
  const input = () => (source.kind === 'run' ? source.input() : inputOf(source.screen))
  return <ReportDialog build={(ticks) => writeReport(input(), ticks)} onClose={onClose} />
}

/** These screens know nothing of the server but what the layout left at the document, and of the link its address. */
function inputOf(screen: ScreenInput): ReportInput {
  const { version = 'unknown', tenantOf, regions = '' } = document.documentElement.dataset
  // Beside Microsoft the practice tenant has these two addresses.
  const practice = tenantOf === 'practice' || /^\/(?:practice|sandbox)(?:\/|$)/.test(location.pathname)
  const now = new Date()
  return {
    version,
    place: practice ? 'practice tenant' : 'Microsoft Entra',
    made: now,
    browser: navigator.userAgent,
    preset: readableIn(location.search, { regions: regions.split(' '), now }),
    signedIn: null,
    screen,
    steps: [],
  }
}
