'use client'

import { type ReactNode, useState } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { useWords } from '@/components/words/language'
import { Waiting } from './load-failure'
import { useChunk } from './use-chunk'

type LoadedProps<T> = { load: () => Promise<T>; children: (loaded: T) => ReactNode }

/** A part that is loaded when it is rendered. If loading fails, only this part shows a message. */
export function Loaded<T>({ load, children }: LoadedProps<T>) {
  const { loading } = useWords().run
  const chunk = useChunk(load)
  if (chunk.kind !== 'here') return <Waiting chunk={chunk} words={loading} />
  return children(chunk.loaded)
}

/** The same, folded, and loaded on opening: for what few visitors need. */
export function LoadedFold<T>({ summary, ...props }: LoadedProps<T> & { summary: string }) {
  const [opened, setOpened] = useState(false)
  return (
    <Disclosure summary={summary} onToggle={setOpened}>
      {opened && <Loaded {...props} />}
    </Disclosure>
  )
}
