import { jsonIn } from '@/lib/problem/json-in'
import * as z from '@/lib/schema/zod'
import { checksumOf } from './checksum'
import { FORMAT, FORMAT_VERSION, fileSchema, type RunRecord } from './record'

/** The possible faults of a record; the catalogue has a sentence for each. */
export type RecordProblem = 'longer-than-any' | 'not-json' | 'no-record' | 'other-version' | 'value'

export type RecordReading =
  | { kind: 'record'; record: RunRecord; sha256: string; unchanged: boolean }
  /** `field` is the first one that cannot be read, such as `application.name`. */
  | { kind: 'record-fault'; problem: RecordProblem; field: string | null }

/** Far more than a run with many secrets and permissions needs. */
const LONGEST_FILE = 1_000_000

/** Reads a record's file and compares its checksum. Never throws. */
export async function readRecord(text: string): Promise<RecordReading> {
  if (text.length > LONGEST_FILE) return fault('longer-than-any')
  const json = jsonIn(text)
  if (json === undefined) return fault('not-json')
  const head = z.safeParse(anyVersion, json)
  if (!head.success) return fault('no-record')
  if (head.data.formatVersion !== FORMAT_VERSION) return fault('other-version')
  const file = z.safeParse(fileSchema, json)
  if (!file.success) return fault('value', file.error.issues[0]?.path.join('.') ?? '')
  const { sha256, ...record } = file.data
  return { kind: 'record', record, sha256, unchanged: (await checksumOf(record)) === sha256 }
}

const anyVersion = z.object({ format: z.literal(FORMAT), formatVersion: z.unknown() })

function fault(problem: RecordProblem, field: string | null = null): RecordReading {
  return { kind: 'record-fault', problem, field }
}
