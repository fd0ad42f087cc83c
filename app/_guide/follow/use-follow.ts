'use client'

import { useState, useSyncExternalStore } from 'react'
import { forgetKept, isFollowed } from '@/lib/watch/kept'
import { ChunkError, type ChunkFault, loadChunk } from '../../_page/load-chunk'
import type { Following, RunToFollow } from './follow-run'

const loadPart = () => Promise.all([import('./follow-run'), import('@/components/watch/follow-bar')])
type Part = Awaited<ReturnType<typeof loadPart>>[1]

/** Whether support may follow this run. `pressed`: a person has pressed just now, and reads on at what comes. */
type Follow =
  /** `stopped`: by a press, or by itself, as after eight hours. */
  | { kind: 'off'; stopped: 'by-press' | 'by-itself' | null }
  | { kind: 'loading' }
  | { kind: 'missing'; fault: ChunkFault }
  | { kind: 'on'; part: Part; following: Following; pressed: boolean }

/** What makes a run visible to support is loaded on a press, or by a page that comes back from Microsoft. */
export function useFollow(open: RunToFollow) {
  const [store] = useState(() => createFollow(open))
  const follow = useSyncExternalStore(store.subscribe, store.state)
  // Who is not signed in yet cannot agree for the person who will be.
  const mayAgree = open.session.account() !== null
  return { follow, mayAgree, press: store.press, stop: store.stop, leave: store.leave }
}

function createFollow(open: RunToFollow) {
  const listeners = new Set<() => void>()
  let follow: Follow = isFollowed() ? { kind: 'loading' } : { kind: 'off', stopped: null }
  let begun = false
  /** Counts what ends following, so that a beginning that is still loading notices it. */
  let ends = 0

  function tell(next: Follow): void {
    follow = next
    for (const listener of listeners) listener()
  }

  async function begin(pressed: boolean): Promise<void> {
    begun = true
    const endsBefore = ends
    try {
      const [{ followRun }, part] = await loadChunk(loadPart)
      if (ends !== endsBefore) return
      const following = await followRun(open, pressed)
      if (ends !== endsBefore) return following?.abandon()
      const over = () => tell({ kind: 'off', stopped: 'by-itself' })
      if (!following) return over()
      following.subscribe(() => {
        if (following.state() === 'over' && follow.kind === 'on') over()
      })
      tell({ kind: 'on', part, following, pressed })
    } catch (error) {
      if (error instanceof ChunkError) return tell({ kind: 'missing', fault: error.fault })
      // Our mistake, and none of the run's: it goes on, and support does not follow it.
      tell({ kind: 'off', stopped: 'by-itself' })
      throw error
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
      const before = follow
      tell({ kind: 'off', stopped: 'by-press' })
      if (before.kind === 'on') before.following.stop()
    },
    /** The run is left for good: by sign-out, or back to the start. */
    leave() {
      const before = follow
      if (before.kind === 'off') return
      ends += 1
      forgetKept()
      tell({ kind: 'off', stopped: null })
      if (before.kind === 'on') before.following.abandon()
    },
  }
}
