import { GUID } from '@/lib/guide/guid'
import { recording as words } from '@/lib/words/terminal/recording.mjs'
import { isRecord } from '../exchange'
import type { Finding } from './finding'

const { fact } = words

type Report = (finding: Pick<Finding, 'kind' | 'what' | 'recorded' | 'expected'>) => void

const MOST_ROWS = 200

/** Compares the form of two bodies: keys, their order, and of which type values are. Values themselves differ. */
export function compareBodies(recorded: unknown, own: unknown, report: Report, where = ''): void {
  if (recorded === null || own === null || own === undefined) {
    if (where === '' && (recorded === null) !== (own == null))
      report({ kind: 'body', what: 'body', recorded: presence(recorded), expected: presence(own) })
    return
  }
  const [theirs, ours] = [typeOf(recorded), typeOf(own)]
  if (theirs !== ours) report({ kind: 'type', what: where || 'body', recorded: theirs, expected: ours })
  else if (Array.isArray(recorded) && Array.isArray(own)) compareLists(recorded, own, report, where)
  else if (isRecord(recorded) && isRecord(own)) compareObjects(recorded, own, report, where)
}

function presence(body: unknown): string {
  return body == null ? fact.bodyMissing : fact.body
}

/** Each row is compared with one of its own kind: lists of members hold groups and roles. */
function compareLists(recorded: unknown[], own: unknown[], report: Report, where: string): void {
  const seen = new Set<string>()
  const once: Report = (finding) => {
    const key = JSON.stringify(finding)
    if (!seen.has(key)) report(finding)
    seen.add(key)
  }
  for (const row of recorded.slice(0, MOST_ROWS)) {
    const like = own.find((other) => kindOf(other) === kindOf(row))
    if (like !== undefined) compareBodies(row, like, once, `${where}[]`)
  }
}

function kindOf(row: unknown): unknown {
  return isRecord(row) ? row['@odata.type'] : undefined
}

type Row = Readonly<Record<string, unknown>>

function compareObjects(recorded: Row, own: Row, report: Report, where: string): void {
  const [theirs, ours] = [Object.keys(recorded), Object.keys(own)]
  const at = (key: string): string => (where === '' ? key : `${where}.${key}`)
  for (const key of theirs.filter((name) => !Object.hasOwn(own, name) && !MAY_BE_LEFT_OUT.includes(name)))
    report({ kind: 'key', what: at(key), recorded: typeOf(recorded[key]), expected: fact.noKey })
  for (const key of ours.filter((name) => !Object.hasOwn(recorded, name) && !MAY_BE_LEFT_OUT.includes(name)))
    report({ kind: 'key', what: at(key), recorded: fact.noKey, expected: typeOf(own[key]) })
  const common = theirs.filter((name) => Object.hasOwn(own, name))
  const order = ours.filter((name) => Object.hasOwn(recorded, name))
  if (common.join() !== order.join())
    report({
      kind: 'key order',
      what: where || 'body',
      recorded: common.join(', '),
      expected: order.join(', '),
    })
  for (const key of common) compareBodies(recorded[key], own[key], report, at(key))
}

/** They depend on what was asked and how much was found, not on who answers. */
const MAY_BE_LEFT_OUT = ['@odata.nextLink', '@odata.count']

const DATE = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(Z?)$/
const MASKED_GUID = /^\{guid-\d+\}$/

function typeOf(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return 'list'
  if (typeof value !== 'string') return typeof value
  const [, zone] = DATE.exec(value) ?? []
  if (zone !== undefined) return zone === 'Z' ? 'date' : fact.noZone
  if (value === '{unreadable}') return fact.noJson
  return MASKED_GUID.test(value) || GUID.test(value) ? 'id' : 'text'
}
