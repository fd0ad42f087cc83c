'use client'

import { DocumentTitle } from '@/components/words/document-title'
import { useWords } from '@/components/words/language'
import { STEP_IDS, type StepId } from '@/lib/guide/steps'

/** Names the current step in the browser's tab, so that a person finds the run among other tabs and knows where it stands. */
export function RunTitle({ current }: { current: StepId }) {
  const { run, guide, format } = useWords()
  const number = format.number(STEP_IDS.indexOf(current) + 1)
  return <DocumentTitle title={run.title(number, format.number(STEP_IDS.length), guide.title[current])} />
}
