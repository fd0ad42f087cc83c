import type { Refusal, Result } from './check'
import type { Counted } from './compare/finding'
import type { Visible } from './compare/visible'

/** The result as a person reads it. */
export function printed(result: Result): string {
  return [
    ...about(result),
    ...differences(result),
    ...times(result.visible),
    ...refusals(result.refusals),
  ].join('\n')
}

function about({ recorded }: Result): string[] {
  const { leftOut } = recorded
  const lines = [
    `Recorded: ${many(recorded.graphCalls, 'call')} of Microsoft Graph, ${recorded.inBatches} of them in batches; ${many(recorded.tokenAnswers, 'answer')} of the token endpoint, ${many(recorded.signInAnswers, 'return')} from the sign-in, ${many(recorded.preflights, 'preflight')}.`,
    `Left out: ${many(leftOut.otherAddresses, 'request')} to other addresses, ${many(leftOut.unreadable, 'entry', 'entries')} that cannot be read.`,
  ]
  if (recorded.preflights === 0)
    lines.push(
      'No preflight is in the recording, so nothing is said about them. Chromium and Edge leave them out unless they are switched on; a recording made in Firefox has them.',
    )
  if (recorded.withoutBody > 0)
    lines.push(
      `${many(recorded.withoutBody, 'answer')} came without the whole body: only status and headers are compared.`,
    )
  if (recorded.withoutAnswer > 0) lines.push(`${many(recorded.withoutAnswer, 'request')} got no answer.`)
  if (recorded.notCompared > 0)
    lines.push(
      `${many(recorded.notCompared, 'call')} could not be repeated against the sandbox, and only the documentation was asked.`,
    )
  return lines
}

function differences({ differences: found }: Result): string[] {
  if (found.length === 0) return ['', 'No difference: Microsoft answered as the sandbox does.']
  return ['', `${many(found.length, 'difference')}:`, ...found.flatMap(difference)]
}

function difference({ kind, call, what, recorded, expected, times }: Counted, index: number): string[] {
  const often = times > 1 ? ` (${times} times)` : ''
  const title = `${index + 1}. ${kind}: ${what}${often}`
  if (kind === 'description') return [title, `   at        ${call}`, '   expected  as Microsoft documents it']
  return [title, `   at        ${call}`, `   recorded  ${recorded}`, `   expected  ${expected}`]
}

function times(visible: readonly Visible[]): string[] {
  if (visible.length === 0) return []
  return ['', 'Time from the answer of a change to the read that shows it:', ...visible.map(time)]
}

function time({ call, seconds, readsBefore }: Visible): string {
  const when = seconds === null ? 'not seen' : `${seconds.toFixed(1)} s`
  return `   ${when.padStart(8)}  ${call}${readsBefore > 0 ? `, after ${many(readsBefore, 'read')} without it` : ''}`
}

function refusals(all: readonly Refusal[]): string[] {
  if (all.length === 0) return []
  return ['', 'Refusals:', ...all.map(refusal)]
}

function refusal({ call, status, code, retryAfter, copying }: Refusal): string {
  const wait =
    retryAfter === null
      ? status === 429 || status === 503
        ? ', no Retry-After'
        : ''
      : `, Retry-After ${retryAfter}`
  return `   ${status} ${code || 'without a code'}${wait}  ${call}${copying ? ' (made moments before)' : ''}`
}

function many(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`
}
