'use client'

import { ReportDialog } from '@/components/report/report-dialog'
import { writeReport } from '@/lib/report/codec'
import type { ReportInput } from '@/lib/report/reduce'

/** The dialog with its writer, apart from the button so that most visitors never load it. */
export function Report({ input, onClose }: { input: () => ReportInput; onClose: () => void }) {
  return <ReportDialog build={(ticks) => writeReport(input(), ticks)} onClose={onClose} />
}
