import { CompactEncrypt, compactDecrypt, exportJWK, importJWK } from 'jose'
import { isVisible } from '@/lib/preset/visible'
import { jsonIn } from '@/lib/problem/json-in'
import * as z from '@/lib/schema/zod'
import { thumbprintOf } from './fingerprint'
import { newKeyPair } from './key-pair'
import { isPublicKey, publicKeyOf } from './public-key'

/** What the file calls itself. */
const FORMAT = 'onboarding-key'

/** Rounds of PBKDF2-HMAC-SHA256, by cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#pbkdf2 */
const ROUNDS = 600_000
/** A file of a stranger must not keep the page busy for longer than this. */
const MOST_ROUNDS = 1_000_000

const LONGEST_FILE = 10_000

const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.literal(1),
  /** The name in the link. */
  name: z.string().check(z.maxLength(200), z.refine(isVisible)),
  madeAt: z.iso.datetime(),
  publicKey: z.string().check(z.refine(isPublicKey)),
  /** The private key as a JWK, encrypted with the password (rfc-editor.org/rfc/rfc7517#section-7). */
  privateKey: z.string(),
})

const privateJwk = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
})

export type KeyFile = { text: string; publicKey: string; kid: string }

/** What is wrong with a file, its password, or (for one seal) its key. */
export type KeyFileProblem = 'no-key-file' | 'wrong-password' | 'other-key'

export type KeyFileReading =
  | { kind: 'key'; key: CryptoKey; kid: string }
  | { kind: 'fault'; problem: KeyFileProblem }

/** Makes a key pair that is in no browser: its private key is in the file, encrypted with the password. */
export async function makeKeyFile(name: string, password: string, now: Date): Promise<KeyFile> {
  const { publicKey, privateKey } = await newKeyPair(true)
  const plain = new TextEncoder().encode(JSON.stringify(await exportJWK(privateKey)))
  const encrypted = await new CompactEncrypt(plain)
    .setProtectedHeader({ alg: 'PBES2-HS256+A128KW', enc: 'A256GCM', cty: 'jwk+json' })
    .setKeyManagementParameters({ p2c: ROUNDS })
    .encrypt(bytesOf(password))
  plain.fill(0)
  const file: z.input<typeof fileSchema> = {
    format: FORMAT,
    formatVersion: 1,
    name,
    madeAt: now.toISOString(),
    publicKey,
    privateKey: encrypted,
  }
  return { text: `${JSON.stringify(file, null, 2)}\n`, publicKey, kid: await thumbprintOf(publicKey) }
}

/** Takes the private key out of a file, not to be exported again. Never throws. */
export async function openKeyFile(text: string, password: string): Promise<KeyFileReading> {
  const file = z.safeParse(fileSchema, text.length > LONGEST_FILE ? null : jsonIn(text))
  if (!file.success) return { kind: 'fault', problem: 'no-key-file' }
  try {
    const { plaintext } = await compactDecrypt(file.data.privateKey, bytesOf(password), {
      keyManagementAlgorithms: ['PBES2-HS256+A128KW'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxPBES2Count: MOST_ROUNDS,
    })
    const jwk = z.parse(privateJwk, jsonIn(new TextDecoder().decode(plaintext)))
    plaintext.fill(0)
    const key = await importJWK({ ...jwk, ext: false }, 'ECDH-ES')
    if (!(key instanceof CryptoKey)) throw new TypeError('not a private key')
    // Only what was encrypted counts: anyone can change the rest of the file.
    return { kind: 'key', key, kid: await thumbprintOf(publicKeyOf(jwk)) }
  } catch {
    return { kind: 'fault', problem: 'wrong-password' }
  }
}

/** The same password gives the same bytes on every keyboard. */
function bytesOf(password: string): Uint8Array {
  return new TextEncoder().encode(password.normalize('NFKC'))
}
