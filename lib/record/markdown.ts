import type { RunWords } from '@/lib/words/catalogue'
import type { RunRecord } from './record'
import { type RecordRow, sectionsOf } from './sections'

/** The record as Markdown in the language of the words. Every value from outside is a code span, so nothing in it is markup. */
export function markdownOf(record: RunRecord, sha256: string, words: RunWords): string {
  const { title, outside, checksum } = words.record
  const sections = sectionsOf(record, words).map((section) =>
    [`## ${section.title}`, section.rows.map(listed).join('\n')].join('\n\n'),
  )
  const sum = `${checksum}: ${codeSpan(sha256)}`
  return `${[`# ${title}`, outside, ...sections, sum].join('\n\n')}\n`
}

function listed({ name, value, data }: RecordRow): string {
  return `- ${name}: ${data ? codeSpan(value) : value}`
}

/** As many backticks around the text as none in it has in a row. spec.commonmark.org/0.31.2/#code-spans */
function codeSpan(text: string): string {
  const runs = text.match(/`+/g) ?? []
  const fence = '`'.repeat(1 + Math.max(0, ...runs.map((run) => run.length)))
  const pad = /^`|`$|^ .* $/.test(text) ? ' ' : ''
  return `${fence}${pad}${text}${pad}${fence}`
}
