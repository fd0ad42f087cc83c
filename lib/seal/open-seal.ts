import { compactDecrypt, decodeProtectedHeader } from 'jose'
import { decodeText } from '@/lib/preset/query'
import { jsonIn } from '@/lib/problem/json-in'
import * as z from '@/lib/schema/zod'
import { contentSchema, headerSchema, type SealedContent, type SealHeader, TYPE, VERSION } from './format'

/** Why a seal does not open. The catalogue has words for each. */
export type SealFault =
  /** The text is no seal, or a part of it is missing. */
  | { kind: 'no-seal' }
  | { kind: 'other-version' }
  /** No key here opens it, and it says that another page made it: `page` is its address. */
  | { kind: 'other-page'; page: string }
  /** No key here opens it. */
  | { kind: 'wrong-key' }
  /** The key was used before, for this seal or another one, and then deleted. */
  | { kind: 'opened-before'; at: string }
  | { kind: 'expired'; at: string }
  /** The key fits, and the text is not what was sealed. */
  | { kind: 'changed' }

export type SealReading =
  | { kind: 'opened'; content: SealedContent; header: SealHeader }
  | { kind: 'fault'; fault: SealFault }

/** What is known about the key with this id. */
export type KeyFor = (
  kid: string,
) => Promise<{ kind: 'here'; key: CryptoKey } | { kind: 'used'; at: string } | { kind: 'unknown' }>

/** Longer than any seal: no text of a stranger takes the page's time. */
const LONGEST = 16_000

const anyVersion = z.object({ typ: z.literal(TYPE), v: z.unknown() })

/** A compact JWE without an encrypted key. A nonce of A256GCM has 16 characters and its tag 22. */
const COMPACT = /eyJ[\w-]+\.\.[\w-]{16}\.[\w-]+\.[\w-]{22}/
const WHOLE = new RegExp(`^${COMPACT.source}$`)

/**
 * The seal in a pasted text: alone, in a link, or in the message around it. Mail programs put line breaks and spaces into
 * it, and some write a link into another one. Without a seal, the text itself.
 */
export function sealIn(pasted: string): string {
  const text = pasted.slice(0, LONGEST)
  const joined = text.replace(/[\s\u200B\uFEFF<>]+/g, '')
  const written = [text, joined, decodeText(text), decodeText(joined)]
  return written.map((one) => COMPACT.exec(one ?? '')?.[0]).find((found) => found !== undefined) ?? joined
}

/** Opens a seal. Never throws. What is wrong is said as exactly as the key at hand allows. */
export async function openSeal(
  seal: string,
  { keyFor, origin, now }: { keyFor: KeyFor; origin: string; now: Date },
): Promise<SealReading> {
  const header = headerOf(seal)
  if (typeof header === 'string') return fault({ kind: header })
  const found = await keyFor(header.kid)
  if (found.kind === 'used') return fault({ kind: 'opened-before', at: found.at })
  // The person who sealed it wrote the address, so it only helps to find the key.
  if (found.kind === 'unknown')
    return fault(header.iss === origin ? { kind: 'wrong-key' } : { kind: 'other-page', page: header.iss })
  const content = await contentOf(seal, found.key)
  if (content === null) return fault({ kind: 'changed' })
  const end = header.exp * 1000
  if (end <= now.getTime()) return fault({ kind: 'expired', at: new Date(end).toISOString() })
  return { kind: 'opened', content, header }
}

function headerOf(seal: string): SealHeader | 'no-seal' | 'other-version' {
  if (!WHOLE.test(seal)) return 'no-seal'
  try {
    const given = decodeProtectedHeader(seal)
    // Compressed content could be far larger than it looks, and no seal is compressed.
    if ('zip' in given) return 'no-seal'
    const kind = z.safeParse(anyVersion, given)
    if (!kind.success) return 'no-seal'
    if (kind.data.v !== VERSION) return 'other-version'
    const header = z.safeParse(headerSchema, given)
    return header.success ? header.data : 'no-seal'
  } catch {
    return 'no-seal'
  }
}

async function contentOf(seal: string, key: CryptoKey): Promise<SealedContent | null> {
  try {
    const { plaintext } = await compactDecrypt(seal, key, {
      keyManagementAlgorithms: ['ECDH-ES'],
      contentEncryptionAlgorithms: ['A256GCM'],
    })
    const content = z.safeParse(contentSchema, jsonIn(new TextDecoder().decode(plaintext)))
    plaintext.fill(0)
    return content.success ? content.data : null
  } catch {
    return null
  }
}

function fault(of: SealFault): SealReading {
  return { kind: 'fault', fault: of }
}
