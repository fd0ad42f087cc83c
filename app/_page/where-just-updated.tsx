'use client'

import type { ReactNode } from 'react'
import { useJustUpdated } from './reload'

/** What the server drew for a page that has just loaded itself again. */
export function WhereJustUpdated({ children }: { children: ReactNode }) {
  return useJustUpdated() ? children : null
}
