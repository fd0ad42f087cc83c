import type { LinkFault } from '@/lib/preset/fault'
import type { Offer } from '@/lib/preset/offer'
import { PARAMETERS, type Parameter } from '@/lib/preset/parameters'
import { type Preset, readableIn, readLink } from '@/lib/preset/preset'
import { decodeText, encodeText, joinQuery, splitQuery } from '@/lib/preset/query'
import { LEFT_OUT } from '@/lib/report/left-out'
import type { Report } from '@/lib/report/report'

/** A parameter that the form has a field for: all but the version, which is no choice. */
export type FieldName = Exclude<Parameter, 'v'>

/** The content of the form's fields. An empty text leaves the parameter out. */
export type Draft = Record<FieldName, string>

type DraftReading = {
  /** The valid part of the link. */
  preset: Preset
  faults: readonly LinkFault[]
}

/** The fields that a link fills, valid or not: a faulty link can be corrected in the form. */
export function draftOf(query: string): Draft {
  const values = new Map(Object.entries(splitQuery(query)))
  const text = (name: FieldName) => {
    const raw = values.get(name)?.[0] ?? ''
    return decodeText(raw) ?? raw
  }
  return eachField(text)
}

/** The link that the fields make, checked only by the link's own codec. */
export function readDraft(draft: Draft, rules: { offer: Offer; now: Date }): DraftReading {
  const query = queryOf(draft)
  const reading = readLink(query, rules)
  return reading.kind === 'preset'
    ? { preset: reading.preset, faults: [] }
    : { preset: readableIn(query, rules), faults: reading.faults }
}

/** What came in a paste: the query of a whole address, or the text itself. */
export function queryIn(pasted: string): string {
  const text = pasted.trim().replace(/^<(.*)>$/s, '$1')
  if (URL.canParse(text)) return new URL(text).search
  return text.slice(Math.max(0, text.indexOf('?')))
}

/** The fields that a report fills; what it left out has to be filled in again. */
export function draftOfReport(report: Pick<Report, 'link'>): Draft {
  const given = new Map(report.link.map(({ parameter, value }) => [parameter, value]))
  return eachField((name) => {
    const value = given.get(name)
    return value === undefined || value === LEFT_OUT ? '' : value
  })
}

/** The fields with a fault, in the form's order. */
export function faultyFields(faults: readonly LinkFault[]): FieldName[] {
  return FIELD_NAMES.filter((name) => faults.some(({ parameter }) => parameter === name))
}

function queryOf(draft: Draft): string {
  const given = FIELD_NAMES.flatMap((name) => {
    // A space at the end is a typing mistake. Half a character cannot be encoded.
    const text = draft[name].trim().replace(/\p{Cs}/gu, '\uFFFD')
    return text === '' ? [] : [[name, [encodeText(text)]] as const]
  })
  return given.length === 0 ? '' : joinQuery({ v: ['1'], ...Object.fromEntries(given) })
}

const FIELD_NAMES = PARAMETERS.filter((name) => name !== 'v')

function eachField(text: (name: FieldName) => string): Draft {
  return {
    product: text('product'),
    region: text('region'),
    name: text('name'),
    description: text('description'),
    tenant: text('tenant'),
    account: text('account'),
    ref: text('ref'),
    from: text('from'),
    lang: text('lang'),
    until: text('until'),
    intent: text('intent'),
    seal: text('seal'),
    to: text('to'),
  }
}
