'use client'

import { useEffect } from 'react'
import '@/components/report/telephone-code'
// Imported here so that all screens share one copy, together with the code that loads the other parts.
import '../_report/report-button'

/** Marks in the document that the page's scripts loaded and run. app/_page/before-paint.ts checks it. */
export function ScriptsArrived() {
  useEffect(() => {
    document.documentElement.dataset['alive'] = ''
  }, [])
  return null
}
