import { z } from 'zod'
import { isVisible } from './visible'

// The format of docs/seal.md, spelled again from there: a constant shared with the page would let one mistake pass on
// both sides.

/** Longer than any seal. */
export const LONGEST_SEAL = 16_000
export const LONGEST_KEY_FILE = 10_000

const line = z
  .string()
  .min(1)
  .max(512)
  .refine((text) => Array.from(text).length <= 256 && isVisible(text))
const guid = z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i)
const tableId = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/)
const instant = z
  .string()
  .max(40)
  .regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/)
  .refine((text) => Number.isFinite(Date.parse(text)))

/** `typ` and `v` alone, to tell a seal of another version from a text that is no seal. */
export const kindSchema = z.looseObject({ typ: z.literal('onboarding-seal'), v: z.unknown() })

export const headerSchema = z.looseObject({
  typ: z.literal('onboarding-seal'),
  v: z.literal(1),
  alg: z.literal('ECDH-ES'),
  enc: z.literal('A256GCM'),
  kid: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  iss: z.string().max(400).refine(isOrigin),
  exp: z.number().int().min(0).max(253_402_300_799),
  /** A compressed content may be far larger than it looks, and no seal is compressed. */
  zip: z.undefined().optional(),
})

export const contentSchema = z.strictObject({
  clientId: guid,
  secret: z.string().regex(/^[!-~]{1,400}$/),
  keyId: guid,
  expiresAt: instant,
  tenant: z.strictObject({ id: guid, name: line, domain: line }),
  product: tableId,
  region: tableId,
  sealedBy: z.strictObject({ name: line, account: line }),
  sealedAt: instant,
})

export const keyFileSchema = z.strictObject({
  format: z.literal('onboarding-key'),
  formatVersion: z.literal(1),
  name: z.string().max(200).refine(isVisible),
  madeAt: z.iso.datetime(),
  /** x and y of the point, 32 bytes each, as one base64url. */
  publicKey: z.string().regex(/^[A-Za-z0-9_-]{86}$/),
  privateKey: z.string(),
})

/** What encrypts the private key. A file of a stranger must not keep the machine busy for minutes. */
export const keyHeaderSchema = z.looseObject({
  alg: z.literal('PBES2-HS256+A128KW'),
  enc: z.literal('A256GCM'),
  p2c: z.number().int().min(1).max(1_000_000),
})

export const privateKeySchema = z.looseObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
})

export type SealHeader = z.output<typeof headerSchema>
export type SealedContent = z.output<typeof contentSchema>

/** Whether the text is the address of a page without a path, as `https://onboarding.example`. */
export function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text
}

/** What a text says as JSON; `undefined` if it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
