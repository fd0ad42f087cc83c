'use client'

import { useEffect, useState } from 'react'
import { ChunkError, type ChunkFault, loadChunk } from './load-chunk'

export type Chunk<T> =
  | { kind: 'loading'; slow: boolean }
  | { kind: 'here'; loaded: T }
  | { kind: 'missing'; fault: ChunkFault }

/** It loaded and does not work: our mistake. */
type Broken = { kind: 'broken'; error: unknown }

/** Milliseconds after which a reader is told that it takes long. */
const LONG = 10_000

/**
 * A part of the page that starts to load when it is rendered. Only the first `load` is used. React's `lazy` never retries
 * a failed load and shows nothing while a file hangs.
 */
export function useChunk<T>(load: () => Promise<T>): Chunk<T> {
  const [first] = useState(() => load)
  const [state, setState] = useState<Chunk<T> | Broken>({ kind: 'loading', slow: false })

  useEffect(() => {
    let gone = false
    const timer = setTimeout(() => setState({ kind: 'loading', slow: true }), LONG)
    const finish = (next: Chunk<T> | Broken) => {
      clearTimeout(timer)
      if (!gone) setState(next)
    }
    loadChunk(first).then(
      (loaded) => finish({ kind: 'here', loaded }),
      (error: unknown) =>
        finish(
          error instanceof ChunkError ? { kind: 'missing', fault: error.fault } : { kind: 'broken', error },
        ),
    )
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [first])

  if (state.kind === 'broken') throw state.error
  return state
}
