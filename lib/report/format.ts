import { SCREEN_TITLES } from '@/lib/guide/screens'
import { STEP_IDS } from '@/lib/guide/steps'
import type {
  Report,
  ReportedCall,
  ReportedFault,
  ReportedProblem,
  ReportedScreen,
  ReportedStatus,
  ReportedStep,
} from './report'
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

/** A report as plain lines, which read well in a ticket. `parse` reads them, and needs neither indents nor blank lines. */
export function format(report: Report): string {
  const { version, place, made, browser, tenant, organization, account, screen } = report
  const kept = KEPT.find(({ names, ids }) => names === report.names && ids === report.ids)?.words
  return [
    FIRST_LINE,
    ...pairs(HEAD, { version, place, made, browser, kept, tenant, organization, account }),
    ...report.link.map(({ parameter, value }) => `Link ${parameter}: ${value}`),
    ...(screen ? screenLines(screen) : []),
    ...report.steps.flatMap(stepLines),
    '',
    LAST_LINE,
  ].join('\n')
}

function screenLines(screen: ReportedScreen): string[] {
  const error = screen.kind === 'error' ? screen.error : undefined
  return [
    ...pairs(HEAD, { screen: SCREEN_TITLES[screen.kind], error }),
    ...(screen.kind === 'faulty-link' ? screen.faults.flatMap(faultLines) : []),
  ]
}

function faultLines({ parameter, problem, came }: ReportedFault): string[] {
  return [`Link fault ${problem}: ${parameter}`, ...(came === undefined ? [] : [`Link came: ${came}`])]
}

function stepLines({ id, status, calls }: ReportedStep): string[] {
  const problem = status.kind === 'stuck' ? status.problem : status.kind === 'running' && status.wait?.problem
  return [
    '',
    `Step ${STEP_IDS.indexOf(id) + 1}, ${TITLES[id]}: ${statusWords(status)}`,
    ...calls.flatMap(callLines).map(indented),
    ...(problem ? problemLines(problem).map(indented) : []),
  ]
}

function statusWords(status: ReportedStatus): string {
  switch (status.kind) {
    case 'waiting':
      return AFTER + TITLES[status.for]
    case 'stuck':
      return STOPPED
    case 'running':
      if (status.wait) return WAITING + status.wait.attempt
  }
  const how = status.kind === 'done' ? status.how : undefined
  return (
    STATUS_WORDS.find(
      ({ status: known }) => known.kind === status.kind && (known.kind !== 'done' || known.how === how),
    )?.words ?? STOPPED
  )
}

function callLines(call: ReportedCall): string[] {
  return [
    `${call.method} ${call.path}`,
    ...call.inner.map((request) => indented(`with ${request}`)),
    indented(`${outcome(call)} at ${call.startedAt}${requestId(call)}`),
  ]
}

function outcome(call: ReportedCall): string {
  switch (call.state) {
    case 'sending':
      return 'not answered yet, sent'
    case 'failed':
      return `no answer after ${call.milliseconds} ms, sent`
    case 'answered':
      return `${call.status} in ${call.milliseconds} ms, sent`
  }
}

function requestId(call: ReportedCall): string {
  return call.state === 'answered' && call.requestId !== null ? `, request-id ${call.requestId}` : ''
}

function problemLines({ kind, trace, ...details }: ReportedProblem): string[] {
  return [`Problem: ${kind}`, ...pairs(DETAILS, details).map(indented), ...pairs(TRACE, trace).map(indented)]
}

/** One line per given value, in the order of the labels. */
function pairs<Key extends string>(
  labels: Readonly<Record<Key, string>>,
  values: Partial<Record<string, string | number | null | undefined>>,
): string[] {
  return Object.entries<string>(labels).flatMap(([key, label]) => {
    const value = values[key]
    return value === undefined || value === null ? [] : [`${label}: ${value}`]
  })
}

function indented(line: string): string {
  return `  ${line}`
}
