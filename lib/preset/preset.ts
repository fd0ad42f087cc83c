import * as z from '@/lib/schema/zod'
import type { Language } from '@/lib/words/languages'
import { faultsOf, type LinkFault } from './fault'
import type { Offer } from './offer'
import { type Intent, PARAMETERS } from './parameters'
import { joinQuery, splitQuery } from './query'
import { type LinkRules, linkSchema } from './rules'

/** What a link prefills. It contains no address, secret or permission. */
export type Preset = {
  product?: string
  region?: string
  /** Display name of the application. */
  name?: string
  /** Description of the client secret. */
  description?: string
  /** The customer's tenant: a domain or a tenant id, in lower case. */
  tenant?: string
  /** The administrator's user principal name. */
  account?: string
  /** The sender's own reference, such as a ticket number. */
  ref?: string
  /** The sender's name. */
  from?: string
  /** The language in which the page opens. */
  lang?: Language
  /** The last day (`YYYY-MM-DD`, UTC) on which the link is valid. */
  until?: string
  /** What the person opens the link for, where it is not the guide from its beginning. */
  intent?: Intent
  /** The public key of the person who receives the credentials: they can be sealed for it. */
  seal?: string
  /** That person's name, as the link says it. */
  to?: string
}

type LinkReading = { kind: 'preset'; preset: Preset } | { kind: 'fault'; faults: LinkFault[] }

/**
 * The codec between a link's query and a preset. Strict both ways: it reads what it writes, and anything unknown is an
 * error. An empty preset is an empty query; every other query has a version.
 */
export function presetCodec(rules: LinkRules) {
  const link = z.codec(z.string(), linkSchema(rules), { decode: splitQuery, encode: joinQuery })
  return z.codec(link, z.custom<Preset>(), {
    decode: ({ v: _version, ...preset }) => preset,
    encode: (preset) => (Object.keys(preset).length > 0 ? { v: '1' as const, ...preset } : {}),
  })
}

/** Reads a link's query, with or without its question mark. Never throws; reports every fault, not only the first. */
export function readLink(query: string, options: { offer: Offer; now: Date }): LinkReading {
  const result = z.safeDecode(presetCodec(options), query)
  if (result.success) return { kind: 'preset', preset: result.data }
  return { kind: 'fault', faults: faultsOf(result.error.issues, query, options.offer) }
}

/**
 * The preset of a link whose only fault is that it expired; `null` for any other link. A run that began with it may
 * continue.
 */
export function readEnded(query: string, { offer }: { offer: Offer }): Preset | null {
  const result = z.safeDecode(presetCodec({ offer }), query)
  return result.success ? result.data : null
}

/** What can be read of a faulty link, to show and for reports. It never opens a run. */
export function readableIn(query: string, options: { offer: Offer; now: Date }): Preset {
  const reading = readLink(query, options)
  if (reading.kind === 'preset') return reading.preset
  const faulty = reading.faults.map((fault) => fault.parameter)
  // A key and the name of its person are of use only together.
  if (faulty.includes('seal') || faulty.includes('to')) faulty.push('seal', 'to')
  const values = splitQuery(query)
  const rest = PARAMETERS.flatMap((name) => {
    const came = values[name]
    return name === 'v' || came === undefined || faulty.includes(name) ? [] : [[name, came] as const]
  })
  const readable = readLink(joinQuery({ v: ['1'], ...Object.fromEntries(rest) }), options)
  return readable.kind === 'preset' ? readable.preset : {}
}

/**
 * The query that `readLink` reads as this preset. Product and region are assumed to be the deployment's. Throws for any
 * other value that no link may contain.
 */
export function writeLink(preset: Preset): string {
  const { product = '', region } = preset
  const offer = [{ product, regions: region === undefined ? [] : [region] }]
  return z.encode(presetCodec({ offer }), preset)
}
