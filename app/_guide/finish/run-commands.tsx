'use client'

import { useMemo } from 'react'
import { Commands } from '@/components/finish/commands'
import type { Run } from '@/lib/guide/run'
import { PROGRAM_IDS } from '@/lib/script/programs'
import { scriptOf } from '@/lib/script/script'
import { appNameIn } from '@/lib/steps/app-name'
import type { Facts } from '@/lib/steps/facts'
import type { ScriptWords } from '@/lib/words/catalogue'

type RunCommandsProps = { facts: Facts; run: Run; words: ScriptWords }

/** The commands of this run for each program, with the name that its application has here. */
export function RunCommands({ facts, run, words }: RunCommandsProps) {
  const name = appNameIn(facts, run)
  const scripts = useMemo(
    () => PROGRAM_IDS.map((id) => ({ id, text: scriptOf(run, name, id, words) })),
    [run, name, words],
  )
  return <Commands words={words} scripts={scripts} />
}
