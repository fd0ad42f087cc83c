'use client'

import { useState } from 'react'
import { type Draft, draftOf, draftOfReport, queryIn } from '@/components/link-builder/draft'
import type { Pasted } from '@/components/link-builder/paste-answer'
import { useWords } from '@/components/words/language'
import { readLink } from '@/lib/preset/preset'
import { isReport, languageOfReport, readReport } from '@/lib/report/codec'
import type { Report } from '@/lib/report/report'
import { splitSignature } from '@/lib/signature/parameter'
import { isLanguage } from '@/lib/words/languages'
import { loadWords } from '@/lib/words/load'
import { loadPart, PartError, type PartFault } from '../../_page/load-part'

type Options = {
  search: string
  rules: { regions: readonly string[]; now: Date }
  /** Whether links are signed here. Then the signature of a pasted one is removed. */
  signed: boolean
  onDraft: (draft: Draft) => void
}

/** What support pasted: a link for the form, or a report in any language of the page. */
export function usePasted({ search, rules, signed, onDraft }: Options) {
  const words = useWords()
  const [pasted, setPasted] = useState<Pasted | null>(() => linkFaults(search))
  const [report, setReport] = useState<Report | null>(null)
  const [missing, setMissing] = useState<PartFault | null>(null)

  function linkFaults(text: string): Pasted | null {
    const reading = readLink(text, rules)
    return reading.kind === 'fault' ? { kind: 'link-faults', faults: reading.faults, query: text } : null
  }

  async function open(text: string) {
    setMissing(null)
    if (isReport(text)) return openReport(text)
    // With signing a changed link is signed again. Without signing a signature is a fault like any other.
    const query = signed ? splitSignature(queryIn(text)).rest : queryIn(text)
    const found = linkFaults(query)
    if (found) setPasted(found)
    else takeOver(draftOf(query))
  }

  async function openReport(text: string) {
    const language = languageOfReport(text)
    try {
      const spoken = isLanguage(language) ? await loadPart(() => loadWords(language, language)) : words
      const reading = readReport(text, spoken)
      setReport(reading.kind === 'report' ? reading.report : null)
      setPasted(
        reading.kind === 'report' ? { kind: 'report' } : { kind: 'report-faults', faults: reading.faults },
      )
    } catch (error) {
      if (!(error instanceof PartError)) throw error
      setPasted(null)
      setMissing(error.fault)
    }
  }

  function takeOver(next: Draft) {
    onDraft(next)
    setReport(null)
    setPasted({ kind: 'link' })
  }

  return {
    pasted,
    report,
    /** Why the texts of the report's language did not load. */
    missing,
    open,
    edit: (query: string) => takeOver(draftOf(query)),
    editReport: (of: Report) => takeOver(draftOfReport(of)),
    close: () => {
      setReport(null)
      setPasted(null)
    },
  }
}
