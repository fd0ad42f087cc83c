import { CompactEncrypt, importJWK } from 'jose'
import * as z from '@/lib/schema/zod'
import { SEAL_DAYS } from './days'
import { thumbprintOf } from './fingerprint'
import { contentSchema, type SealedContent, type SealHeader, TYPE, VERSION } from './format'
import { jwkOf } from './public-key'

const DAY_MS = 86_400_000

/** A seal: text that only one key opens. It may be sent by any channel. */
type Seal = { text: string; expiresAt: string }

/**
 * Seals credentials to the public key of the person who receives them, as a compact JWE (ECDH-ES over P-256, A256GCM;
 * rfc-editor.org/rfc/rfc7518#section-4.6). `origin` is the address of this page. Throws `ZodError` for a content that
 * could not be read again.
 */
export async function makeSeal(
  content: SealedContent,
  { publicKey, origin, now }: { publicKey: string; origin: string; now: Date },
): Promise<Seal> {
  const expires = Math.floor((now.getTime() + SEAL_DAYS * DAY_MS) / 1000)
  const header: SealHeader = {
    typ: TYPE,
    v: VERSION,
    alg: 'ECDH-ES',
    enc: 'A256GCM',
    kid: await thumbprintOf(publicKey),
    iss: origin,
    exp: expires,
  }
  const plain = new TextEncoder().encode(JSON.stringify(z.parse(contentSchema, content)))
  const key = await importJWK(jwkOf(publicKey), header.alg)
  const text = await new CompactEncrypt(plain).setProtectedHeader(header).encrypt(key)
  plain.fill(0)
  return { text, expiresAt: new Date(expires * 1000).toISOString() }
}
