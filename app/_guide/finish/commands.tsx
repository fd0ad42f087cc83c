'use client'

import { useState } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { useReader, useWords } from '@/components/words/language'
import type { Run } from '@/lib/guide/run'
import type { Facts } from '@/lib/steps/facts'
import type { Language } from '@/lib/words/languages'
import { loadScriptWords } from '@/lib/words/load-script'
import { Waiting } from '../../_page/load-failure'
import { useChunk } from '../../_page/use-chunk'

type CommandsFoldProps = { facts: Facts; run: Run }

/** Loaded on opening, with its words, since few visitors need it. If loading fails, only this part shows a message. */
function loadCommands(language: Language) {
  return Promise.all([
    import('./run-commands').then(({ RunCommands }) => RunCommands),
    loadScriptWords(language),
  ])
}

/** The run as commands, folded. */
export function CommandsFold(props: CommandsFoldProps) {
  const { finish } = useWords()
  const [opened, setOpened] = useState(false)
  return (
    <Disclosure summary={finish.commands} onToggle={setOpened}>
      {opened && <Loaded {...props} />}
    </Disclosure>
  )
}

function Loaded(props: CommandsFoldProps) {
  const { language } = useReader()
  const { run: texts } = useWords()
  const part = useChunk(() => loadCommands(language))
  if (part.kind !== 'here') return <Waiting part={part} words={texts.loading} />
  const [RunCommands, words] = part.part
  return <RunCommands {...props} words={words} />
}
