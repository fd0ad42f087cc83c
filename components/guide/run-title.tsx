'use client'

import { DocumentTitle } from '@/components/words/document-title'
import { useWords } from '@/components/words/language'
import { STEP_IDS, type StepId } from '@/lib/guide/steps'

/** Names the current step in the browser's tab, so that a person finds the run among other tabs and knows where it stands. */
export function RunTitle({ current, finished }: { current: StepId; finished: boolean }) {
  const { run, guide, format } = useWords()
  const number = format.number(STEP_IDS.indexOf(current) + 1)
  const all = format.number(STEP_IDS.length)
  return (
    <DocumentTitle title={finished ? run.stepper.all(all) : run.title(number, all, guide.title[current])} />
  )
}
