import {
  type CryptoKey,
  calculateJwkThumbprint,
  compactDecrypt,
  decodeProtectedHeader,
  importJWK,
} from 'jose'
import { jsonIn, keyFileSchema, keyHeaderSchema, LONGEST_KEY_FILE, privateKeySchema } from './format'
import { EXIT, Stop } from './stop'
import { words } from './words'

/** A key file that was read and is still locked. `kid` is the thumbprint of its public key. */
type LockedKey = { kid: string; x: string; y: string; privateKey: string }

/** Reads a key file. Throws `Stop` where it is none. */
export async function lockedKeyIn(text: string): Promise<LockedKey> {
  const file = keyFileSchema.safeParse(text.length > LONGEST_KEY_FILE ? undefined : jsonIn(text))
  if (!file.success) throw new Stop(EXIT.notOpened, words.noKeyFile)
  const { publicKey, privateKey } = file.data
  const bytes = Buffer.from(publicKey, 'base64url')
  const x = bytes.subarray(0, 32).toString('base64url')
  const y = bytes.subarray(32).toString('base64url')
  // rfc-editor.org/rfc/rfc7638
  const kid = await calculateJwkThumbprint({ kty: 'EC', crv: 'P-256', x, y }, 'sha256')
  return { kid, x, y, privateKey }
}

/**
 * Takes the private key out of its file, not to be exported again. Overwrites the bytes of the password. Throws `Stop`
 * for another password, and for a file that was changed.
 */
export async function unlock({ x, y, privateKey }: LockedKey, password: Buffer): Promise<CryptoKey> {
  try {
    if (!keyHeaderSchema.safeParse(headerOf(privateKey)).success)
      throw new Stop(EXIT.notOpened, words.noKeyFile)
    const bytes = normalized(password)
    const plain = await decrypted(privateKey, bytes)
    bytes.fill(0)
    const jwk = privateKeySchema.safeParse(plain)
    if (!jwk.success || jwk.data.x !== x || jwk.data.y !== y)
      throw new Stop(EXIT.notOpened, words.wrongPassword)
    return await imported(jwk.data)
  } finally {
    password.fill(0)
  }
}

/** The same password gives the same bytes on every keyboard. */
function normalized(password: Buffer): Uint8Array {
  return Buffer.from(password.toString('utf8').normalize('NFKC'), 'utf8')
}

function headerOf(jwe: string): unknown {
  try {
    return decodeProtectedHeader(jwe)
  } catch {
    return undefined
  }
}

async function decrypted(jwe: string, password: Uint8Array): Promise<unknown> {
  try {
    const { plaintext } = await compactDecrypt(jwe, password, {
      keyManagementAlgorithms: ['PBES2-HS256+A128KW'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxPBES2Count: 1_000_000,
    })
    const value = jsonIn(new TextDecoder().decode(plaintext))
    plaintext.fill(0)
    return value
  } catch {
    return undefined
  }
}

async function imported({ x, y, d }: { x: string; y: string; d: string }): Promise<CryptoKey> {
  try {
    const key = await importJWK({ kty: 'EC', crv: 'P-256', x, y, d, ext: false }, 'ECDH-ES')
    if (key instanceof Uint8Array) throw new TypeError('not a private key')
    return key
  } catch {
    throw new Stop(EXIT.notOpened, words.noKeyFile)
  }
}
