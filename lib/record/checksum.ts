import canonicalize from 'canonicalize'
import type { RunRecord } from './record'

/**
 * SHA-256 of the record's canonical JSON in UTF-8, as 64 hexadecimal digits. rfc-editor.org/rfc/rfc8785
 * It shows a change by mistake. Anyone who changes a record can compute it again.
 */
export async function checksumOf(record: RunRecord): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalize(record))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The record as a JSON file with its checksum. */
export function recordFile(record: RunRecord, sha256: string): string {
  return `${JSON.stringify({ ...record, sha256 }, null, 2)}\n`
}
