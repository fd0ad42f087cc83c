import * as z from 'zod/mini'
import type { ProductId } from '@/lib/guide/products'
import type { Language } from '@/lib/words/languages'
import { faultsOf, type LinkFault } from './fault'
import { joinQuery, splitQuery } from './query'
import { type LinkRules, linkSchema } from './rules'
import { PARAMETERS } from './words'

/** What a link chooses beforehand. Nothing in it is an address, a secret or a permission. */
export type Preset = {
  product?: ProductId
  region?: string
  /** Display name of the application. */
  name?: string
  /** Description of the client secret. */
  description?: string
  /** The customer's tenant: a domain or a tenant id, in lower case. */
  tenant?: string
  /** The administrator's user principal name. */
  account?: string
  /** The sender's own reference, such as a ticket. */
  ref?: string
  /** Who asks. */
  from?: string
  /** The language in which the page opens. */
  lang?: Language
  /** The last day (`YYYY-MM-DD`, UTC) on which the link is good. */
  until?: string
}

type LinkReading = { kind: 'preset'; preset: Preset } | { kind: 'fault'; faults: LinkFault[] }

/**
 * The one codec between a link's query and a preset. Strict both ways: what it writes it reads, and whatever it
 * does not know is an error. An empty preset is an empty query; every other one says its version.
 */
export function presetCodec(rules: LinkRules) {
  const link = z.codec(z.string(), linkSchema(rules), { decode: splitQuery, encode: joinQuery })
  return z.codec(link, z.custom<Preset>(), {
    decode: ({ v: _version, ...preset }) => preset,
    encode: (preset) => (Object.keys(preset).length > 0 ? { v: '1' as const, ...preset } : {}),
  })
}

/** Reads a link's query, with or without its question mark. Never throws; reports every fault, not only the first. */
export function readLink(query: string, options: { regions: readonly string[]; now: Date }): LinkReading {
  const result = z.safeDecode(presetCodec(options), query)
  if (result.success) return { kind: 'preset', preset: result.data }
  return { kind: 'fault', faults: faultsOf(result.error.issues, query, options.regions) }
}

/**
 * What a link says that has nothing wrong with it but its time; `null` for any other. A run that began under it may
 * go on.
 */
export function readEnded(query: string, { regions }: { regions: readonly string[] }): Preset | null {
  const result = z.safeDecode(presetCodec({ regions }), query)
  return result.success ? result.data : null
}

/** What of a link can be read, whatever else is wrong with it. Nothing opens by it; it is for showing and for reports. */
export function readableIn(query: string, options: { regions: readonly string[]; now: Date }): Preset {
  const reading = readLink(query, options)
  if (reading.kind === 'preset') return reading.preset
  const faulty = reading.faults.map((fault) => fault.parameter)
  const values = splitQuery(query)
  const rest = PARAMETERS.flatMap((name) => {
    const came = values[name]
    return name === 'v' || came === undefined || faulty.includes(name) ? [] : [[name, came] as const]
  })
  const readable = readLink(joinQuery({ v: ['1'], ...Object.fromEntries(rest) }), options)
  return readable.kind === 'preset' ? readable.preset : {}
}

/**
 * The query that `readLink` reads as this preset. The region is taken as one of the deployment's; anything else that
 * no link may say throws.
 */
export function writeLink(preset: Preset): string {
  return z.encode(presetCodec({ regions: preset.region === undefined ? [] : [preset.region] }), preset)
}

/** Whether a link may carry the text, by the link's own rules. */
export function mayCarry(parameter: 'name' | 'description' | 'tenant', text: string): boolean {
  const query = new URLSearchParams([
    ['v', '1'],
    [parameter, text.trim()],
  ])
  return (
    readLink(`?${query.toString().replaceAll('+', '%20')}`, { regions: [], now: new Date() }).kind ===
    'preset'
  )
}

/** The text as a link may carry it, or `null`. */
export function linkable(parameter: 'name' | 'description', text: string): string | null {
  return text.trim() === '' || !mayCarry(parameter, text) ? null : text.trim()
}
