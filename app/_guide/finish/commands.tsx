'use client'

import { useReader, useWords } from '@/components/words/language'
import type { Run } from '@/lib/guide/run'
import type { Facts } from '@/lib/steps/facts'
import type { Language } from '@/lib/words/languages'
import { loadScriptWords } from '@/lib/words/load-script'
import { LoadedFold } from '../../_page/loaded'

type CommandsFoldProps = { facts: Facts; run: Run }

/** With its words, since few visitors need them. */
function loadCommands(language: Language) {
  return Promise.all([
    import('./run-commands').then(({ RunCommands }) => RunCommands),
    loadScriptWords(language),
  ])
}

/** The run as commands, folded. */
export function CommandsFold(props: CommandsFoldProps) {
  const { finish } = useWords()
  const { language } = useReader()
  return (
    <LoadedFold summary={finish.commands} load={() => loadCommands(language)}>
      {([RunCommands, words]) => <RunCommands {...props} words={words} />}
    </LoadedFold>
  )
}
