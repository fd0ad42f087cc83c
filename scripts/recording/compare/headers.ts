import { recording as words } from '@/lib/words/terminal/recording.mjs'
import type { Finding } from './finding'

const { fact } = words

type Report = (finding: Pick<Finding, 'kind' | 'what' | 'recorded' | 'expected'>) => void
type Headers = Readonly<Record<string, string>>

/** Headers of the way between, and what the browser's tools add or take off. */
const OF_THE_WAY = [
  ...[
    'connection',
    'keep-alive',
    'transfer-encoding',
    'content-encoding',
    'content-length',
    'alt-svc',
    'server',
  ],
  ...['set-cookie', 'via', 'x-firefox-spdy', 'nel', 'report-to', 'status'],
]
/** Whose values are the same in every answer of a kind. */
const COMPARED = ['content-type', 'cache-control', 'odata-version', 'access-control-allow-origin', 'pragma']
const LIST = 'access-control-expose-headers'

export function compareHeaders(recorded: Headers, own: Headers, report: Report): void {
  const counts = (name: string): boolean => !OF_THE_WAY.includes(name)
  // Every web server says when it answered.
  for (const name of Object.keys(recorded).filter(counts))
    if (own[name] === undefined && name !== 'date')
      report({ kind: 'header', what: name, recorded: fact.sent, expected: fact.notSent })
  for (const name of Object.keys(own).filter(counts))
    if (recorded[name] === undefined)
      report({ kind: 'header', what: name, recorded: fact.notSent, expected: fact.sent })
  for (const name of COMPARED) {
    const [theirs, ours] = [normal(recorded[name]), normal(own[name])]
    if (theirs !== undefined && ours !== undefined && theirs !== ours)
      report({ kind: 'header value', what: name, recorded: theirs, expected: ours })
  }
  compareExposed(recorded[LIST], own[LIST], report)
}

function compareExposed(recorded: string | undefined, own: string | undefined, report: Report): void {
  if (recorded === undefined || own === undefined) return
  const [theirs, ours] = [itemsOf(recorded), itemsOf(own)]
  for (const name of theirs.filter((item) => !ours.includes(item)))
    report({
      kind: 'readable headers',
      what: name,
      recorded: fact.readable,
      expected: fact.hidden,
    })
  for (const name of ours.filter((item) => !theirs.includes(item)))
    report({
      kind: 'readable headers',
      what: name,
      recorded: fact.hidden,
      expected: fact.readable,
    })
}

function itemsOf(list: string): string[] {
  return list
    .split(',')
    .map((item) => item.trim().toLowerCase())
    .filter((item) => item !== '')
}

function normal(value: string | undefined): string | undefined {
  return value?.toLowerCase().replaceAll(/\s*([;,=])\s*/g, '$1')
}
