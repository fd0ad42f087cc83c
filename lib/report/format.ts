import { ACTION_IDS, STEP_IDS } from '@/lib/guide/steps'
import { FIELDS, firstLine, KEPT, type Kind, type Part, type ReportText, type ReportWords } from './fields'
import type {
  Report,
  ReportedCall,
  ReportedFault,
  ReportedProblem,
  ReportedScreen,
  ReportedStatus,
  ReportedStep,
} from './report'

/** A report as plain lines for a ticket. `parse` reads them with or without indents and blank lines. */
export function format(report: Report, { language, guide, report: { text } }: ReportWords): string {
  return [
    firstLine(language),
    ...pairs('head', { ...report, kept: keptOf(report) }, text),
    ...report.link.map(({ parameter, value }) => text.lines.link(parameter, value)),
    ...(report.screen ? screenLines(report.screen, text) : []),
    ...report.steps.flatMap((step) => stepLines(step, guide.title[step.id], text)),
    '',
    text.end,
  ].join('\n')
}

function keptOf({ names, ids }: Report): string | undefined {
  return Object.entries(KEPT).find(([, kept]) => kept.names === names && kept.ids === ids)?.[0]
}

function screenLines(screen: ReportedScreen, text: ReportText): string[] {
  return [
    ...pairs('screen', screen, text),
    ...(screen.kind === 'faulty-link' ? screen.faults.flatMap((fault) => faultLines(fault, text)) : []),
  ]
}

function faultLines({ parameter, problem, came }: ReportedFault, { lines }: ReportText): string[] {
  return [lines.linkFault(problem, parameter), ...(came === undefined ? [] : [lines.linkCame(came)])]
}

function stepLines({ id, status, calls }: ReportedStep, title: string, text: ReportText): string[] {
  const problem = status.kind === 'stuck' ? status.problem : status.kind === 'running' && status.wait?.problem
  return [
    '',
    text.lines.step(String(STEP_IDS.indexOf(id) + 1), title, statusWords(status, text)),
    ...calls.flatMap((call) => callLines(call, text)).map(indented),
    ...(problem ? problemLines(problem, text).map(indented) : []),
  ]
}

function statusWords(status: ReportedStatus, { statuses, lines }: ReportText): string {
  switch (status.kind) {
    case 'waiting':
      return lines.after(String(ACTION_IDS.indexOf(status.for) + 1))
    case 'running':
      return status.wait ? lines.retrying(String(status.wait.attempt)) : statuses.running
    case 'done':
      return statuses[status.how]
    default:
      return statuses[status.kind]
  }
}

function callLines(call: ReportedCall, text: ReportText): string[] {
  return [
    `${call.method} ${call.path}`,
    ...call.inner.map((request) => indented(text.lines.with(request))),
    indented(outcome(call, text)),
  ]
}

function outcome(call: ReportedCall, { lines }: ReportText): string {
  switch (call.state) {
    case 'sending':
      return lines.sending(call.startedAt)
    case 'failed':
      return lines.failed(String(call.milliseconds), call.startedAt)
    case 'answered': {
      const answer = [String(call.status), String(call.milliseconds), call.startedAt] as const
      return call.requestId === null ? lines.answered(...answer) : lines.answeredAs(...answer, call.requestId)
    }
  }
}

function problemLines({ kind, trace, ...details }: ReportedProblem, text: ReportText): string[] {
  return [
    text.lines.problem(kind),
    ...pairs('problem', details, text).map(indented),
    ...pairs('trace', trace, text).map(indented),
  ]
}

/** One line per given value, in the order of the table. */
function pairs(part: Part, values: object, text: ReportText): string[] {
  const given = new Map<string, unknown>(Object.entries(values))
  const labels: Readonly<Record<string, string>> = text.labels[part]
  return Object.entries<Kind>(FIELDS[part]).flatMap(([name, kind]) => {
    const value = given.get(name)
    return value === undefined || value === null
      ? []
      : [`${labels[name]}: ${written(kind, String(value), text)}`]
  })
}

function written(kind: Kind, value: string, { places, kept }: ReportText): string {
  const words: Readonly<Record<string, string>> = kind === 'place' ? places : kind === 'kept' ? kept : {}
  return (Object.hasOwn(words, value) && words[value]) || value
}

function indented(line: string): string {
  return `  ${line}`
}
