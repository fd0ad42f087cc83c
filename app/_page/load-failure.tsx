'use client'

import { useState } from 'react'
import { lossNow } from './reload'
import type { Chunk } from './use-chunk'

type TroubleProps = {
  is: 'incomplete' | 'updated' | 'blocked' | 'unreachable' | 'slow' | 'language' | 'full'
}

/**
 * Shows the words for what hinders the page, which stand in it from the start: components/guide/load-failures.tsx. As long as
 * this mark is in the page, app/globals.css lets them be seen.
 */
export function LoadFailure({ is }: TroubleProps) {
  const [loss] = useState(lossNow)
  return <i hidden data-hindrance={is} data-loses={loss} />
}

/** Shown in place of a part that is loading or did not load. */
export function Waiting<T>({ chunk, words }: { chunk: Exclude<Chunk<T>, { kind: 'here' }>; words: string }) {
  if (chunk.kind === 'missing') return <LoadFailure is={chunk.fault.kind} />
  return (
    <>
      <p role="status">{words}</p>
      {chunk.slow && <LoadFailure is="slow" />}
    </>
  )
}
