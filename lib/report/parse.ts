import { SCREEN_TITLES } from '@/lib/guide/screens'
import { ACTION_IDS, STEP_IDS } from '@/lib/guide/steps'
import {
  AFTER,
  DETAILS,
  FIRST_LINE,
  HEAD,
  KEPT,
  LAST_LINE,
  STATUS_WORDS,
  STOPPED,
  TITLES,
  TRACE,
  WAITING,
} from './words'

type Line = { number: number; text: string }

/** What the lines say, before anybody looked at the values; lines that say nothing known are `strange`. */
type Parsed = { raw: unknown; strange: Line[]; first: Line | undefined; complete: boolean }

type Values = Record<string, unknown>
type Head = { fields: Values; link: Values[]; faults: Values[] }
type Step = { id: string | undefined; status: Values; calls: (Values & { inner: string[] })[] }

const COUNTS = new Set(['seconds', 'status'])

/** Takes a report apart line by line. A ticket may have indented, quoted or spaced out the lines. */
export function parse(text: string): Parsed {
  const lines = linesOf(text)
  // A mail may say hello first.
  const [first, ...rest] = lines.slice(
    Math.max(
      0,
      lines.findIndex((line) => line.text === FIRST_LINE),
    ),
  )
  const end = rest.findIndex((line) => line.text === LAST_LINE)
  const head: Head = { fields: {}, link: [], faults: [] }
  const steps: Step[] = []
  const strange = (end === -1 ? rest : rest.slice(0, end)).filter((line) => {
    const step = stepIn(line.text)
    if (step) return steps.push(step) === 0
    const current = steps.at(-1)
    return !(current ? takeStepLine(line.text, current) : takeHeadLine(line.text, head))
  })
  const { kept, screen, error, ...others } = head.fields
  const ticks = KEPT.find(({ words }) => words === kept)
  return {
    raw: {
      ...others,
      names: ticks?.names,
      ids: ticks?.ids,
      link: head.link,
      ...screenIn({ screen, error, faults: head.faults }),
      steps: steps.map(({ id, status, calls }) => ({ id, status: settled(status), calls })),
    },
    strange,
    first,
    complete: first?.text === FIRST_LINE && end !== -1,
  }
}

function linesOf(text: string): Line[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ number: index + 1, text: line.replace(/^(?:\s*>)+/, '').trim() }))
    .filter((line) => line.text !== '')
}

/** The screen, where a line speaks of one; lines of another screen are left for the schema to refuse. */
function screenIn({ screen, error, faults }: { screen: unknown; error: unknown; faults: Values[] }): Values {
  if (screen === undefined && error === undefined && faults.length === 0) return {}
  const kind = Object.entries(SCREEN_TITLES).find(([, title]) => title === screen)?.[0]
  return {
    screen: { kind, ...(error === undefined ? {} : { error }), ...(faults.length > 0 ? { faults } : {}) },
  }
}

function takeHeadLine(text: string, { fields, link, faults }: Head): boolean {
  const [, problem, faulty] = /^Link fault ([a-z-]+): (.+)$/.exec(text) ?? []
  if (problem !== undefined) return faults.push({ parameter: faulty, problem }) > 0
  const [, came] = /^Link came: (.+)$/.exec(text) ?? []
  const last = faults.at(-1)
  if (came !== undefined && last && !('came' in last)) return Object.assign(last, { came }) === last
  const [, parameter, value] = /^Link ([a-z]+): (.+)$/.exec(text) ?? []
  if (parameter !== undefined) return link.push({ parameter, value }) > 0
  return takePair(text, HEAD, fields)
}

function stepIn(text: string): Step | null {
  const [, number, title, words] = /^Step (\d), ([^:]+): (.+)$/.exec(text) ?? []
  if (number === undefined || words === undefined) return null
  const id = STEP_IDS[Number(number) - 1]
  return { id: id && TITLES[id] === title ? id : undefined, status: statusIn(words), calls: [] }
}

function statusIn(words: string): Values {
  const plain = STATUS_WORDS.find((known) => known.words === words)
  if (plain) return { ...plain.status }
  if (words === STOPPED) return { kind: 'stuck' }
  if (words.startsWith(WAITING))
    return { kind: 'running', wait: { attempt: count(words.slice(WAITING.length)) } }
  const before = ACTION_IDS.find((id) => AFTER + TITLES[id] === words)
  return { kind: before && 'waiting', for: before }
}

function takeStepLine(text: string, step: Step): boolean {
  const problem = step.status['problem']
  if (isValues(problem)) {
    const { trace } = problem
    return takePair(text, DETAILS, problem) || (isValues(trace) && takePair(text, TRACE, trace))
  }
  const [, kind] = /^Problem: (\S+)$/.exec(text) ?? []
  if (kind !== undefined) {
    step.status = { ...step.status, problem: { kind, trace: {} } }
    return true
  }
  const [, method, path] = /^([A-Z]{3,7}) (.+)$/.exec(text) ?? []
  if (method !== undefined) return step.calls.push({ method, path, inner: [] }) > 0
  const call = step.calls.at(-1)
  return call !== undefined && takeCallLine(text, call)
}

function takeCallLine(text: string, call: Step['calls'][number]): boolean {
  const [, request] = /^with (.+)$/.exec(text) ?? []
  if (request !== undefined) return call.inner.push(request) > 0
  const [, how, startedAt, requestId] = /^(.+), sent at (\S+?)(?:, request-id (.+))?$/.exec(text) ?? []
  if (how === undefined || 'state' in call) return false
  const [, status, milliseconds] = /^(\d+) in (\d+) ms$/.exec(how) ?? []
  const [, waited] = /^no answer after (\d+) ms$/.exec(how) ?? []
  if (status && milliseconds) {
    const answer = { status: count(status), milliseconds: count(milliseconds) }
    Object.assign(call, { state: 'answered', ...answer, requestId: requestId ?? null })
  } else if (waited) Object.assign(call, { state: 'failed', milliseconds: count(waited) })
  else if (how === 'not answered yet') Object.assign(call, { state: 'sending' })
  Object.assign(call, { startedAt })
  return 'state' in call
}

/** Where the status and its problem belong together, and what a missing line means. */
function settled({ problem, ...status }: Values): Values {
  const whole =
    isValues(problem) && ['throttled', 'microsoft-busy'].includes(String(problem['kind']))
      ? { seconds: null, ...problem }
      : problem
  if (isValues(status['wait'])) return { ...status, wait: { ...status['wait'], problem: whole } }
  return problem === undefined ? status : { ...status, problem: whole }
}

/** Takes `Label: value`, once for each label. */
function takePair(text: string, labels: Readonly<Record<string, string>>, into: Values): boolean {
  for (const [key, label] of Object.entries(labels)) {
    if (!text.startsWith(`${label}: `) || Object.hasOwn(into, key)) continue
    const value = text.slice(label.length + 2)
    into[key] = COUNTS.has(key) ? count(value) : value
    return true
  }
  return false
}

function count(digits: string): number | string {
  return /^\d{1,7}$/.test(digits) ? Number(digits) : digits
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null
}
