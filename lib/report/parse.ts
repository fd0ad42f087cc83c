import { ACTION_IDS, STEP_IDS } from '@/lib/guide/steps'
import { firstLine, KEPT, type ReportText, type ReportWords, STATUSES } from './fields'
import { count, idOf, type LineReader, lineReader, type Values } from './read-line'

export type Line = { number: number; text: string }

/** What the lines say, with unchecked values. Unknown lines are `strange`. */
type Parsed = { raw: unknown; strange: Line[]; first: Line | undefined; complete: boolean }

type Head = { fields: Values; link: Values[]; screen: Values; faults: Values[] }
type Step = { id: string | undefined; status: Values; calls: (Values & { inner: string[] })[] }

/** Splits a report into lines. A ticket may have indented, quoted or spaced them. */
export function parse(pasted: string, { language, report: { text } }: ReportWords): Parsed {
  const lines = linesOf(pasted)
  const beginning = firstLine(language)
  // A mail may start with a greeting.
  const [first, ...rest] = lines.slice(
    Math.max(
      0,
      lines.findIndex((line) => line.text === beginning),
    ),
  )
  const end = rest.findIndex((line) => line.text === text.end)
  const reader = lineReader(text)
  const head: Head = { fields: {}, link: [], screen: {}, faults: [] }
  const steps: Step[] = []
  const strange = (end === -1 ? rest : rest.slice(0, end)).filter((line) => {
    const step = stepIn(line.text, reader, text)
    if (step) return steps.push(step) === 0
    const current = steps.at(-1)
    return !(current ? takeStepLine(line.text, current, reader) : takeHeadLine(line.text, head, reader))
  })
  const { kept, ...fields } = head.fields
  const ticks = Object.entries(KEPT).find(([id]) => id === kept)?.[1]
  return {
    raw: {
      ...fields,
      names: ticks?.names,
      ids: ticks?.ids,
      link: head.link,
      ...screenIn(head),
      steps: steps.map(({ id, status, calls }) => ({ id, status: settled(status), calls })),
    },
    strange,
    first,
    complete: first?.text === beginning && end !== -1,
  }
}

/** The lines with content, without quotation marks of a mail. */
export function linesOf(pasted: string): Line[] {
  return pasted
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ number: index + 1, text: line.replace(/^(?:\s*>)+/, '').trim() }))
    .filter((line) => line.text !== '')
}

/** The screen, if a line is about one. The schema refuses lines of another screen. */
function screenIn({ screen, faults }: Head): Values {
  if (Object.keys(screen).length === 0 && faults.length === 0) return {}
  return { screen: { ...screen, ...(faults.length > 0 ? { faults } : {}) } }
}

function takeHeadLine(line: string, { fields, link, screen, faults }: Head, reader: LineReader): boolean {
  const [problem, faulty] = reader.values('linkFault', line) ?? []
  if (problem !== undefined) return faults.push({ parameter: faulty, problem }) > 0
  const [came] = reader.values('linkCame', line) ?? []
  const last = faults.at(-1)
  if (came !== undefined && last && !('came' in last)) return Object.assign(last, { came }) === last
  const [parameter, value] = reader.values('link', line) ?? []
  if (parameter !== undefined) return link.push({ parameter, value }) > 0
  return reader.takePair('head', line, fields) || reader.takePair('screen', line, screen)
}

function stepIn(line: string, reader: LineReader, text: ReportText): Step | null {
  // The title is for people; the number identifies the step.
  const [number, , status] = reader.values('step', line) ?? []
  if (status === undefined) return null
  return { id: STEP_IDS[Number(number) - 1], status: statusIn(status, reader, text), calls: [] }
}

function statusIn(words: string, reader: LineReader, { statuses }: ReportText): Values {
  const known = idOf(statuses, words)
  const plain = Object.entries(STATUSES).find(([id]) => id === known)?.[1]
  if (plain) return { ...plain }
  const [attempt] = reader.values('retrying', words) ?? []
  if (attempt !== undefined) return { kind: 'running', wait: { attempt: count(attempt) } }
  const [before] = reader.values('after', words) ?? []
  return before === undefined ? {} : { kind: 'waiting', for: ACTION_IDS[Number(before) - 1] }
}

function takeStepLine(line: string, step: Step, reader: LineReader): boolean {
  const problem = step.status['problem']
  if (isValues(problem)) {
    const { trace } = problem
    return (
      reader.takePair('problem', line, problem) || (isValues(trace) && reader.takePair('trace', line, trace))
    )
  }
  const [kind] = reader.values('problem', line) ?? []
  if (kind !== undefined) {
    step.status = { ...step.status, problem: { kind, trace: {} } }
    return true
  }
  const [, method, path] = /^([A-Z]{3,7}) (.+)$/.exec(line) ?? []
  if (method !== undefined) return step.calls.push({ method, path, inner: [] }) > 0
  const call = step.calls.at(-1)
  return call !== undefined && takeCallLine(line, call, reader)
}

function takeCallLine(line: string, call: Step['calls'][number], reader: LineReader): boolean {
  const [request] = reader.values('with', line) ?? []
  if (request !== undefined) return call.inner.push(request) > 0
  const outcome = 'state' in call ? null : outcomeIn(line, reader)
  return outcome !== null && Object.assign(call, outcome) === call
}

function outcomeIn(line: string, reader: LineReader): Values | null {
  const answered = reader.values('answeredAs', line) ?? reader.values('answered', line)
  if (answered) {
    const [status = '', milliseconds = '', startedAt, requestId = null] = answered
    return {
      state: 'answered',
      status: count(status),
      milliseconds: count(milliseconds),
      startedAt,
      requestId,
    }
  }
  const [waited, failedAt] = reader.values('failed', line) ?? []
  if (waited !== undefined) return { state: 'failed', milliseconds: count(waited), startedAt: failedAt }
  const [sentAt] = reader.values('sending', line) ?? []
  return sentAt === undefined ? null : { state: 'sending', startedAt: sentAt }
}

/** Puts status and problem together, and fills in what a missing line means. */
function settled({ problem, ...status }: Values): Values {
  const entire =
    isValues(problem) && ['throttled', 'microsoft-busy'].includes(String(problem['kind']))
      ? { seconds: null, ...problem }
      : problem
  if (isValues(status['wait'])) return { ...status, wait: { ...status['wait'], problem: entire } }
  return problem === undefined ? status : { ...status, problem: entire }
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null
}
