'use client'

import { useEffect } from 'react'
// Every screen needs it: from here they share one copy, and with it what loads the other parts.
import '../_report/report-button'

/** Marks at the document that the page's scripts came and run; app/_page/before-paint.ts waits for it. */
export function ScriptsArrived() {
  useEffect(() => {
    document.documentElement.dataset['alive'] = ''
  }, [])
  return null
}
