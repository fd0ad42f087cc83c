'use client'

import { useMemo, useState, useSyncExternalStore } from 'react'
import { WatchedRun } from '@/components/watch/watched-run'
import { WatchedState } from '@/components/watch/watched-state'
import { useWords } from '@/components/words/language'
import type { Api } from '@/lib/guide/guide'
import { createFollower, type Watching } from '@/lib/watch/follower'
import { readWatchLink, type WatchLink } from '@/lib/watch/secrets'
import { useNow } from './use-now'

/** Follows the run that the address names. The address stays as it is, so that a reload works. */
export function FollowedRun({ apis }: { apis: readonly Api[] }) {
  const { watch } = useWords()
  const fragment = useSyncExternalStore(
    onHashChange,
    () => location.hash,
    () => null,
  )
  const link = useMemo(() => (fragment === null ? null : readWatchLink(fragment)), [fragment])
  if (fragment === null) return null
  if (link) return <Followed key={fragment} link={link} apis={apis} />
  return (
    <div className="space-y-6">
      <h1 className="text-2xl font-semibold tracking-tight sm:text-3xl">{watch.page.heading}</h1>
      <WatchedState state="noLink" />
    </div>
  )
}

function Followed({ link, apis }: { link: WatchLink; apis: readonly Api[] }) {
  const [follower] = useState(() => whileShown(createFollower({ link })))
  const watching = useSyncExternalStore(follower.subscribe, follower.state, follower.state)
  return <WatchedRun watching={watching} apis={apis} now={useNow()} />
}

type Shown = { state: () => Watching; subscribe: (listener: () => void) => () => void }

/** Connected as long as a screen shows it. */
function whileShown({ state, subscribe, start, stop }: ReturnType<typeof createFollower>): Shown {
  return {
    state,
    subscribe(listener) {
      const leave = subscribe(listener)
      start()
      return () => {
        leave()
        stop()
      }
    },
  }
}

function onHashChange(listener: () => void): () => void {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}
