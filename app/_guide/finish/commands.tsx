'use client'

import { useState } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { useWords } from '@/components/words/language'
import { Waiting } from '../../_page/load-failure'
import { useChunk } from '../../_page/use-chunk'
import type { RunCommandsProps } from './run-commands'

/** Loaded on opening, since few visitors need it. If loading fails, only this part shows a message. */
const loadCommands = () => import('./run-commands')

/** The run as commands, folded. */
export function CommandsFold(props: RunCommandsProps) {
  const { script } = useWords()
  const [opened, setOpened] = useState(false)
  return (
    <Disclosure summary={script.title} onToggle={setOpened}>
      {opened && <Loaded {...props} />}
    </Disclosure>
  )
}

function Loaded(props: RunCommandsProps) {
  const { run: words } = useWords()
  const part = useChunk(loadCommands)
  if (part.kind !== 'here') return <Waiting part={part} words={words.loading} />
  const { RunCommands } = part.part
  return <RunCommands {...props} />
}
