'use client'

import { useEffect } from 'react'
import { lossNow } from './reload'
import type { Part } from './use-part'

type TroubleProps = {
  is: 'incomplete' | 'updated' | 'blocked' | 'unreachable' | 'slow' | 'language' | 'full'
}

/** Shows the message for a problem of the page. The messages are in the page from the start: components/guide/page-troubles.tsx. */
export function Trouble({ is }: TroubleProps) {
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset['trouble'] = is
    dataset['loss'] = lossNow()
    return () => {
      delete dataset['trouble']
    }
  }, [is])
  return null
}

/** Shown in place of a part that is loading or did not load. */
export function Waiting<T>({ part, words }: { part: Exclude<Part<T>, { kind: 'here' }>; words: string }) {
  if (part.kind === 'missing') return <Trouble is={part.fault.kind} />
  return (
    <>
      <p role="status">{words}</p>
      {part.slow && <Trouble is="slow" />}
    </>
  )
}
