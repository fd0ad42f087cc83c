'use client'

import { useEffect, useState } from 'react'
import { loadPart, PartError, type PartFault } from './load-part'

export type Part<T> =
  | { kind: 'loading'; slow: boolean }
  | { kind: 'here'; part: T }
  | { kind: 'missing'; fault: PartFault }

/** It loaded and does not work: our mistake. */
type Broken = { kind: 'broken'; error: unknown }

/** Milliseconds after which a reader is told that it takes long. */
const LONG = 10_000

/**
 * A part of the page that starts to load when it is rendered. Only the first `load` is used. React's `lazy` never retries
 * a failed load and shows nothing while a file hangs.
 */
export function usePart<T>(load: () => Promise<T>): Part<T> {
  const [first] = useState(() => load)
  const [state, setState] = useState<Part<T> | Broken>({ kind: 'loading', slow: false })

  useEffect(() => {
    let gone = false
    const timer = setTimeout(() => setState({ kind: 'loading', slow: true }), LONG)
    const finish = (next: Part<T> | Broken) => {
      clearTimeout(timer)
      if (!gone) setState(next)
    }
    loadPart(first).then(
      (part) => finish({ kind: 'here', part }),
      (error: unknown) =>
        finish(
          error instanceof PartError ? { kind: 'missing', fault: error.fault } : { kind: 'broken', error },
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
