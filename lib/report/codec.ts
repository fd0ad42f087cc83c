import { visibleText } from '@/lib/preset/visible'
import * as z from '@/lib/schema/zod'
import { firstLine, MARK, type ReportWords } from './fields'
import { format } from './format'
import { type Line, linesOf, parse } from './parse'
import { type ReportInput, reduce } from './reduce'
import { type Report, RULES, type Rule, reportSchema } from './report'
import { scrub, type Ticks } from './scrub'

/** The possible faults of a pasted report; the catalogue has a sentence for each. */
export type ReportProblem =
  | Rule
  | 'longer-than-any'
  | 'no-first-line'
  | 'other-format'
  | 'strange-line'
  | 'no-end'
  | 'value'

/** One fault of a pasted report. `came` is safe to show. */
export type ReportFault = {
  /** Counted from 1; `null` if the fault is not in a single line. */
  line: number | null
  came: string
  problem: ReportProblem
}

type ReportReading = { kind: 'report'; report: Report } | { kind: 'fault'; faults: ReportFault[] }

const SHOWN = 80
/** Far more than a run with many retries needs. */
const LONGEST_PASTE = 200_000
const MOST_FAULTS = 10

/**
 * Writes a report as plain text in the language of the words. It never contains secrets or tokens, and names and full
 * ids only if ticked. The schema that reads a report checks this one too.
 */
export function writeReport(input: ReportInput, ticks: Ticks, words: ReportWords): string {
  return format(z.parse(reportSchema, reduce(input, ticks)), words)
}

/** Whether a pasted text is meant as a report, complete or not. */
export function isReport(text: string): boolean {
  return text.includes(MARK)
}

/** The language code in the first line of a pasted report; `null` if there is none. */
export function languageOfReport(text: string): string | null {
  const beginning = firstLine('')
  const first = linesOf(text).find((line) => line.text.startsWith(beginning))
  return first ? first.text.slice(beginning.length) : null
}

/** Reads what `writeReport` wrote with the same words, from a ticket or a mail. Never throws; returns faults by line. */
export function readReport(text: string, words: ReportWords): ReportReading {
  if (text.length > LONGEST_PASTE) return refused([{ line: null, came: '', problem: 'longer-than-any' }])
  const { raw, strange, first, complete } = parse(text, words)
  if (first?.text !== firstLine(words.language)) return refused([beginningFault(text, first)])
  const faults: ReportFault[] = strange.map(({ number, text: came }) => ({
    line: number,
    came: shown(came),
    problem: 'strange-line',
  }))
  if (!complete) faults.push({ line: null, came: '', problem: 'no-end' })
  const result = z.safeParse(reportSchema, raw)
  if (result.success && faults.length === 0) return { kind: 'report', report: result.data }
  const issues = (result.error?.issues ?? []).map((issue) => ({
    line: null,
    came: issue.path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join(' '),
    problem: RULES.find((rule) => rule === issue.message) ?? ('value' as const),
  }))
  return refused([...faults, ...issues])
}

/** The fault of a report from an older or newer page, or of a text that is not a report. */
function beginningFault(text: string, first: Line | undefined): ReportFault {
  const other = linesOf(text).find((line) => line.text.startsWith(`${MARK}, format `))
  const line = other ?? first
  return {
    line: line?.number ?? null,
    came: shown(line?.text ?? ''),
    problem: other ? 'other-format' : 'no-first-line',
  }
}

function refused(faults: ReportFault[]): ReportReading {
  return { kind: 'fault', faults: faults.slice(0, MOST_FAULTS) }
}

function shown(text: string): string {
  return visibleText(scrub(text, { withNames: true, withIds: true }, []), SHOWN)
}
