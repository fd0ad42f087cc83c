import type { GraphCall } from '../calls'
import { isRecord } from '../exchange'
import { maskJson } from '../mask/json'
import type { Learned } from '../mask/learn'
import { Placeholders } from '../mask/placeholders'
import type { OwnAnswer } from '../replay/own'
import type { Pair } from '../replay/replay'
import { compareBodies } from './body'
import { callForm, type Finding, withoutNumbers } from './finding'
import { compareHeaders } from './headers'

/** What differs between Microsoft's answers and the sandbox's to the same requests. */
export function compareAnswers(pairs: readonly Pair[]): Finding[] {
  return pairs.flatMap(({ call, own }) => (own === null || call.status === 0 ? [] : compareAnswer(call, own)))
}

function compareAnswer(call: GraphCall, own: OwnAnswer): Finding[] {
  const findings: Finding[] = []
  const report = (finding: Omit<Finding, 'call'>): void => {
    findings.push({ ...finding, call: callForm(call) })
  }
  if (call.status !== own.status) {
    report({
      kind: 'status',
      what: 'status',
      recorded: said(call.status, bodyOf(call)),
      expected: said(own.status, own.body),
    })
    return findings
  }
  // A part of a batch shows few headers, and which ones is not described.
  if (!call.inBatch) compareHeaders(ofBody(call, call.responseHeaders), ofBody(call, own.headers), report)
  if (!call.responseBody.known) return findings
  compareBodies(call.responseBody.value, own.body, report)
  if (call.status >= 400) compareErrors(bodyOf(call), own.body, report)
  return findings
}

/** Some servers send a content type even without a body. */
function ofBody({ status }: GraphCall, headers: Readonly<Record<string, string>>) {
  const { 'content-type': _, ...others } = headers
  return status === 204 ? others : headers
}

function bodyOf({ responseBody }: GraphCall): unknown {
  return responseBody.known ? responseBody.value : null
}

function said(status: number, body: unknown): string {
  const { code, message } = errorOf(body)
  return code === '' ? `${status}` : `${status} ${code} "${message}"`
}

function compareErrors(
  recorded: unknown,
  own: unknown,
  report: (finding: Omit<Finding, 'call'>) => void,
): void {
  const [theirs, ours] = [errorOf(recorded), errorOf(own)]
  if (theirs.code !== ours.code)
    report({ kind: 'error code', what: 'error.code', recorded: theirs.code, expected: ours.code })
  if (theirs.message !== ours.message)
    report({ kind: 'error message', what: 'error.message', recorded: theirs.message, expected: ours.message })
}

/** The sandbox's words go through the same mask, so that only the words are compared. */
function errorOf(body: unknown): { code: string; message: string } {
  const error = isRecord(body) ? body['error'] : null
  if (!isRecord(error)) return { code: '', message: '' }
  const learned: Learned = { placeholders: new Placeholders(), literals: [], publicWords: new Set() }
  const masked = maskJson({ code: error['code'], message: error['message'] }, learned)
  if (!isRecord(masked)) return { code: '', message: '' }
  const text = (value: unknown): string => (typeof value === 'string' ? withoutNumbers(value) : '')
  return { code: text(masked['code']), message: sameWords(text(masked['message'])) }
}

/** Which kind of value was hidden depends on what else the recording knows of it. */
function sameWords(message: string): string {
  return message.replace(/\{[a-z]{2,10}\}/g, '{…}')
}
