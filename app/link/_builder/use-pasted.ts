'use client'

import { useState } from 'react'
import { type Draft, draftOf, draftOfReport, faultyFields, queryIn } from '@/components/link-builder/draft'
import { fieldId } from '@/components/link-builder/field'
import { LINK_HEADING } from '@/components/link-builder/link-bar'
import { PASTED } from '@/components/link-builder/paste'
import type { Pasted } from '@/components/link-builder/paste-answer'
import { useAllWords } from '@/components/words/language'
import type { LinkFault } from '@/lib/preset/fault'
import type { Offer } from '@/lib/preset/offer'
import { readLink } from '@/lib/preset/preset'
import type { RecordReading } from '@/lib/record/read'
import { isReport, languageOfReport, readReport } from '@/lib/report/codec'
import type { Report } from '@/lib/report/report'
import { splitSignature } from '@/lib/signature/parameter'
import { isCode, readCode } from '@/lib/telephone-code/read'
import { isLanguage } from '@/lib/words/languages'
import { loadWords } from '@/lib/words/load'
import { ChunkError, type ChunkFault, loadChunk } from '../../_page/load-chunk'
import { runningBuild } from '../../_page/reload'

type LinkFaults = Extract<Pasted, { kind: 'link-faults' }>

type OpenedRecord = Extract<RecordReading, { kind: 'record' }>

type Options = {
  search: string
  rules: { offer: Offer; now: Date }
  /** Whether links are signed here. Then the signature of a pasted one is removed. */
  signed: boolean
  onDraft: (draft: Draft) => void
  /** Where the focus goes, by the element's id. */
  onFocus: (id: string) => void
}

/** The faults of the page's own address are in the form already, but for those that it has no field for. */
function beyondTheForm(found: LinkFaults | null): LinkFaults | null {
  return found && found.faults.length > faultyFields(found.faults).length ? found : null
}

/** The JSON file of a record; or its Markdown file, which is then asked for as JSON. */
const RECORD = /^\s*\{|SHA-256: `[0-9a-f]{64}`/

/** Most visitors paste a link, so what reads a record loads with the first one. */
const loadRecords = () => import('@/lib/record/read')

/** What support pasted: a link for the form, a record, a report in any language of the page, or a code from the telephone. */
export function usePasted({ search, rules, signed, onDraft, onFocus }: Options) {
  const words = useAllWords()
  const [pasted, setPasted] = useState<Pasted | null>(() => beyondTheForm(linkFaults(search)))
  const [report, setReport] = useState<Report | null>(null)
  const [record, setRecord] = useState<OpenedRecord | null>(null)
  const [missing, setMissing] = useState<ChunkFault | null>(null)

  function linkFaults(text: string): LinkFaults | null {
    const reading = readLink(text, rules)
    return reading.kind === 'fault' ? { kind: 'link-faults', faults: reading.faults, query: text } : null
  }

  /** Whether the text could be opened, as a code, a link, a record or a report. */
  async function open(text: string): Promise<boolean> {
    setMissing(null)
    if (RECORD.test(text)) return loading(() => openRecord(text))
    if (isReport(text)) return loading(() => openReport(text))
    if (isCode(text)) return openCode(text)
    // With signing a changed link is signed again. Without signing a signature is a fault like any other.
    const query = signed ? splitSignature(queryIn(text)).rest : queryIn(text)
    const found = linkFaults(query)
    if (found) setPasted(found)
    else takeOver(draftOf(query))
    return found === null
  }

  function openCode(text: string): boolean {
    const reading = readCode(text, runningBuild())
    setReport(null)
    setRecord(null)
    setPasted(reading)
    return reading.kind === 'code'
  }

  async function openRecord(text: string): Promise<boolean> {
    const { readRecord } = await loadChunk(loadRecords)
    const reading = await readRecord(text)
    const opened = reading.kind === 'record'
    setReport(null)
    setRecord(opened ? reading : null)
    setPasted(opened ? { kind: 'record' } : reading)
    return opened
  }

  async function openReport(text: string): Promise<boolean> {
    const language = languageOfReport(text)
    const spoken = isLanguage(language) ? await loadChunk(() => loadWords(language, language)) : words
    const reading = readReport(text, spoken)
    setRecord(null)
    setReport(reading.kind === 'report' ? reading.report : null)
    setPasted(
      reading.kind === 'report' ? { kind: 'report' } : { kind: 'report-faults', faults: reading.faults },
    )
    return reading.kind === 'report'
  }

  /** Says where a file that is needed for it did not arrive. */
  async function loading(work: () => Promise<boolean>): Promise<boolean> {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof ChunkError)) throw error
      setPasted(null)
      setMissing(error.fault)
      return false
    }
  }

  function takeOver(next: Draft, focus: string = LINK_HEADING) {
    onDraft(next)
    setReport(null)
    setRecord(null)
    setPasted({ kind: 'link' })
    onFocus(focus)
  }

  /** What a faulty link says goes into the form, and the focus to the first field to correct. */
  function correct(query: string, faults: readonly LinkFault[]) {
    const [first] = faultyFields(faults)
    takeOver(draftOf(query), first && fieldId(first))
  }

  return {
    pasted,
    report,
    record,
    /** Why a file for it did not load. */
    missing,
    open,
    correct,
    editReport: (of: Report) => takeOver(draftOfReport(of)),
    close: () => {
      setReport(null)
      setRecord(null)
      setPasted(null)
      onFocus(PASTED)
    },
  }
}
