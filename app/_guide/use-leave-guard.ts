'use client'

import { useCallback, useEffect } from 'react'
import { ACTION_IDS } from '@/lib/guide/steps'
import { useReloadGuard } from '../_page/reload'
import type { OpenRun } from './compose-run'

/**
 * While a secret is not saved yet, the browser asks before leaving. A page that is left anyway keeps no copy in the
 * browser's page cache. A reload by the page itself also waits for a running step.
 */
export function useLeaveGuard({ box, engine }: Pick<OpenRun, 'box' | 'engine'>): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (box.holds()) event.preventDefault()
    }
    const drop = () => box.forget()
    addEventListener('beforeunload', ask)
    addEventListener('pagehide', drop)
    return () => {
      removeEventListener('beforeunload', ask)
      removeEventListener('pagehide', drop)
    }
  }, [box])

  const loss = useCallback(() => {
    if (box.holds()) return 'secret'
    const { statuses } = engine.state()
    return ACTION_IDS.some((id) => statuses[id].kind === 'running') ? 'running' : 'nothing'
  }, [box, engine])
  useReloadGuard({ loss })
}
