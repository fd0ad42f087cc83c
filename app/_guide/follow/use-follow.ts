'use client'

import { useState, useSyncExternalStore } from 'react'
import { isFollowed } from '@/lib/watch/kept'
import { ChunkError, type ChunkFault, loadChunk } from '../../_page/load-chunk'
import type { OpenRun } from '../compose-run'
import type { Following } from './follow-run'

const loadPart = () => Promise.all([import('./follow-run'), import('@/components/watch/follow-bar')])
type Part = Awaited<ReturnType<typeof loadPart>>[1]

/** Whether support may follow this run. `pressed`: a person has pressed just now, and reads on at what comes. */
type Follow =
  | { kind: 'off'; stopped: boolean }
  | { kind: 'loading' }
  | { kind: 'missing'; fault: ChunkFault }
  | { kind: 'on'; part: Part; following: Following; pressed: boolean }

/** What makes a run visible to support is loaded on a press, or by a page that comes back from Microsoft. */
export function useFollow(open: OpenRun) {
  const [store] = useState(() => createFollow(open))
  const follow = useSyncExternalStore(store.subscribe, store.state)
  return { follow, press: store.press, stop: store.stop }
}

function createFollow(open: OpenRun) {
  const listeners = new Set<() => void>()
  let follow: Follow = isFollowed() ? { kind: 'loading' } : { kind: 'off', stopped: false }
  let begun = false

  function tell(next: Follow): void {
    follow = next
    for (const listener of listeners) listener()
  }

  async function begin(pressed: boolean): Promise<void> {
    begun = true
    try {
      const [{ followRun }, part] = await loadChunk(loadPart)
      tell({ kind: 'on', part, following: await followRun(open), pressed })
    } catch (error) {
      if (!(error instanceof ChunkError)) throw error
      tell({ kind: 'missing', fault: error.fault })
    }
  }

  return {
    state: () => follow,
    subscribe(listener: () => void) {
      listeners.add(listener)
      if (!begun && follow.kind === 'loading') void begin(false)
      return () => listeners.delete(listener)
    },
    press() {
      tell({ kind: 'loading' })
      void begin(true)
    },
    stop() {
      if (follow.kind === 'on') follow.following.stop()
      tell({ kind: 'off', stopped: true })
    },
  }
}
