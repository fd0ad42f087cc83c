import type { LinkFault } from '@/lib/preset/fault'
import type { Offer } from '@/lib/preset/offer'
import { type Preset, readEnded, readLink, writeLink } from '@/lib/preset/preset'
import { visibleText } from '@/lib/preset/visible'
import { type LinkKeys, readSignature, signQuery } from './link-signature'
import { namesRun, SIGNATURE, splitSignature } from './parameter'
import type { Signer } from './signer'

const SHOWN = 40

type LinkReading = ReturnType<typeof readLink>

type SignedReading =
  | { kind: 'preset'; preset: Preset; signer: Signer }
  | Extract<LinkReading, { kind: 'fault' }>

type Rules = LinkKeys & { offer: Offer; now: Date }

/** Writes a link with its signature at the end. Throws for a link without product or region. */
export async function writeSignedLink(
  preset: Preset,
  options: LinkKeys & { signer: Signer; now: Date },
): Promise<string> {
  if (!namesRun(preset)) throw new RangeError('A signed link names product and region.')
  const query = writeLink(preset)
  return `${query}&${SIGNATURE}=${await signQuery(query, { ...options, until: preset.until })}`
}

/** Reads a link that needs a signature. Faults from the codec come first, then those of `s`. */
export async function readSignedLink(query: string, rules: Rules): Promise<SignedReading> {
  const { rest, signatures } = splitSignature(query)
  const link = readLink(rest, rules)
  const [signature, ...more] = signatures
  if (signature === undefined) return refused(link, fault('unsigned', ''))
  if (more.length > 0) return refused(link, fault('repeated', signature))
  if (link.kind === 'fault') return link
  const reading = await readSignature(writeLink(link.preset), signature, rules)
  switch (reading.kind) {
    case 'signed':
      return { ...link, signer: reading.signer }
    case 'expired':
      return refused(link, fault('expired', reading.at.toISOString()))
    case 'foreign':
      return refused(link, fault('foreign', signature))
  }
}

/** The preset of a signed link whose only fault is that it expired; `null` for any other. */
export async function readEndedSignedLink(
  query: string,
  rules: Rules,
): Promise<{ preset: Preset; signer: Signer } | null> {
  const { rest, signatures } = splitSignature(query)
  const preset = readEnded(rest, rules)
  const [signature, ...more] = signatures
  if (preset === null || signature === undefined || more.length > 0) return null
  const reading = await readSignature(writeLink(preset), signature, rules)
  return reading.kind === 'foreign' ? null : { preset, signer: reading.signer }
}

function refused(link: LinkReading, own: LinkFault): SignedReading {
  return { kind: 'fault', faults: [...(link.kind === 'fault' ? link.faults : []), own] }
}

function fault(problem: LinkFault['problem'], came: string): LinkFault {
  return { parameter: SIGNATURE, problem, came: visibleText(came, SHOWN), choices: [] }
}
