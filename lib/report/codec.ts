import * as z from 'zod/mini'
import { visibleText } from '@/lib/preset/visible'
import { format } from './format'
import { parse } from './parse'
import { type ReportInput, reduce } from './reduce'
import { type Report, reportSchema } from './report'
import { scrub, type Ticks } from './scrub'
import { FIRST_LINE, LAST_LINE } from './words'

/** What is wrong with a pasted report. All texts are safe to show. */
export type ReportFault = {
  /** Counted from 1; `null` where no single line is to blame. */
  line: number | null
  came: string
  allowed: string
}

type ReportReading = { kind: 'report'; report: Report } | { kind: 'fault'; faults: ReportFault[] }

const SHOWN = 80
/** Far more than a run with many retries needs. */
const LONGEST_PASTE = 200_000
const MOST_FAULTS = 10

/**
 * A report of a run as plain text. Secrets and tokens are never in it, names and full ids only where ticked; the
 * schema that reads a report checks this one too.
 */
export function writeReport(input: ReportInput, ticks: Ticks): string {
  return format(z.parse(reportSchema, reduce(input, ticks)))
}

/** Whether a pasted text is meant as a report, whole or not. */
export function isReport(text: string): boolean {
  return text.includes(FIRST_LINE.slice(0, FIRST_LINE.indexOf(',')))
}

/** Reads what `writeReport` wrote, from a ticket or a mail. Never throws; tells the faults by line. */
export function readReport(text: string): ReportReading {
  if (text.length > LONGEST_PASTE) {
    return refused([{ line: null, came: '', allowed: `At most ${LONGEST_PASTE} characters.` }])
  }
  const { raw, strange, first, complete } = parse(text)
  if (first?.text !== FIRST_LINE) {
    const came = shown(first?.text ?? '')
    return refused([{ line: first?.number ?? null, came, allowed: `A report begins with “${FIRST_LINE}”.` }])
  }
  const faults: ReportFault[] = strange.map(({ number, text: came }) => ({
    line: number,
    came: shown(came),
    allowed: 'Only lines that the page wrote.',
  }))
  if (!complete) {
    faults.push({ line: null, came: '', allowed: `A report ends with “${LAST_LINE}”.` })
  }
  const result = z.safeParse(reportSchema, raw)
  if (result.success && faults.length === 0) return { kind: 'report', report: result.data }
  const issues = (result.error?.issues ?? []).map((issue) => ({
    line: null,
    came: issue.path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join(' '),
    allowed: issue.code === 'custom' ? `It ${issue.message}.` : 'A value that the page writes.',
  }))
  return refused([...faults, ...issues])
}

function refused(faults: ReportFault[]): ReportReading {
  return { kind: 'fault', faults: faults.slice(0, MOST_FAULTS) }
}

function shown(text: string): string {
  return visibleText(scrub(text, { withNames: true, withIds: true }, []), SHOWN)
}
