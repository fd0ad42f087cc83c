'use client'

import type { ScreenInput } from '@/lib/report/reduce-screen'
import { ReportButton } from './report-button'

/** A report of a screen without a run. */
export function ScreenReport({ screen }: { screen: ScreenInput }) {
  return <ReportButton source={{ kind: 'screen', screen }} />
}
