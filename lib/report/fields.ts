import type { StepId } from '@/lib/guide/steps'
import type { ReportedProblem } from './report'

/** What the two ticks left out. */
export const KEPT = {
  'names-and-ids': { names: false, ids: false },
  names: { names: false, ids: true },
  ids: { names: true, ids: false },
  nothing: { names: true, ids: true },
} as const

export type Place = 'microsoft' | 'practice'

/** How a value is written and read. The catalogue has the texts for `place` and `kept`. */
export type Kind = 'text' | 'count' | 'place' | 'kept'

type Details = Exclude<
  { [P in ReportedProblem as P['kind']]: keyof P }[ReportedProblem['kind']],
  'kind' | 'trace'
>

/**
 * Every line `label: value` of a report: its part, its name and its kind, in the order of writing. Writer and reader
 * both use this table; the catalogue has a label for each.
 */
export const FIELDS = {
  head: {
    version: 'text',
    place: 'place',
    made: 'text',
    browser: 'text',
    kept: 'kept',
    tenant: 'text',
    organization: 'text',
    account: 'text',
  },
  screen: { kind: 'text', error: 'text' },
  problem: {
    code: 'text',
    seconds: 'count',
    what: 'text',
    why: 'text',
    expected: 'text',
    actual: 'text',
    displayName: 'text',
    deletedAt: 'text',
    api: 'text',
    permission: 'text',
  } satisfies Record<Details, Kind>,
  trace: { at: 'text', code: 'text', status: 'count', requestId: 'text', call: 'text' } satisfies Record<
    keyof ReportedProblem['trace'],
    Kind
  >,
} as const satisfies Record<string, Record<string, Kind>>

export type Part = keyof typeof FIELDS

/**
 * Every other line, with the form of each value. The catalogue's function of the same name writes the line. Called with
 * these forms instead of values, the same function gives the pattern for reading it.
 */
export const LINES = {
  linkFault: ['[a-z-]+', '.+'],
  linkCame: ['.+'],
  link: ['[a-z]+', '.+'],
  step: ['\\d', '[^:]+', '.+'],
  after: ['\\d{1,2}'],
  retrying: ['\\d{1,7}'],
  problem: ['\\S+'],
  with: ['.+'],
  answeredAs: ['\\d+', '\\d+', '\\S+', '.+'],
  answered: ['\\d+', '\\d+', '\\S+'],
  failed: ['\\d+', '\\S+'],
  sending: ['\\S+'],
} as const

export type LineName = keyof typeof LINES

/** Statuses that need only one word. */
export const STATUSES = {
  ready: { kind: 'ready' },
  leaving: { kind: 'leaving' },
  'passed-on': { kind: 'passed-on' },
  made: { kind: 'done', how: 'made' },
  found: { kind: 'done', how: 'found' },
  running: { kind: 'running', wait: null },
  stuck: { kind: 'stuck' },
} as const

/** What a language needs for a report. A machine reads it back: plain spaces, no quotation marks, no line breaks. */
export type ReportText = {
  end: string
  labels: { [P in Part]: Record<keyof (typeof FIELDS)[P], string> }
  places: Record<Place, string>
  kept: Record<keyof typeof KEPT, string>
  statuses: Record<keyof typeof STATUSES, string>
  lines: { [L in LineName]: (...values: TextForEach<(typeof LINES)[L]>) => string }
}

type TextForEach<Shapes extends readonly string[]> = { [V in keyof Shapes]: string }

/** The parts of the catalogue that write and read a report. */
export type ReportWords = {
  language: string
  guide: { title: Readonly<Record<StepId, string>> }
  report: { text: ReportText }
}

/** The first line is the same in every language except for the language code, so that a report can be recognized. */
export const MARK = 'Onboarding report'

export function firstLine(language: string): string {
  return `${MARK}, format 2, ${language}`
}
