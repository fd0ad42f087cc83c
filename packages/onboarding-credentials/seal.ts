import { type CryptoKey, compactDecrypt, decodeProtectedHeader } from 'jose'
import {
  contentSchema,
  headerSchema,
  jsonIn,
  kindSchema,
  LONGEST_SEAL,
  type SealedContent,
  type SealHeader,
} from './format'
import { EXIT, Stop } from './stop'
import { words } from './words'

/**
 * A compact JWE without an encrypted key, as direct key agreement makes it (rfc-editor.org/rfc/rfc7518#section-4.6), with
 * the 12 bytes of nonce and 16 of tag that A256GCM has.
 */
const SEAL = /eyJ[\w-]+\.\.[\w-]{16}\.[\w-]+\.[\w-]{22}/
const COMPACT = new RegExp(`^${SEAL.source}$`)

/**
 * The seal in a text: alone, in its link, or in the message around it. The spaces, line breaks and brackets that a mail
 * program adds are no part of it, and some write the link into another one. Without a seal, the text itself.
 */
export function sealIn(text: string): string {
  const bare = text.replace(/[\s\u200B\uFEFF<>]+/g, '')
  for (const written of [text, bare, decoded(bare)]) {
    const [seal] = SEAL.exec(written) ?? []
    if (seal !== undefined) return seal
  }
  return bare
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/** Whether the text looks like a seal, or a part of one, and can be no name of a file. */
export function looksSealed(text: string): boolean {
  return /eyJ[\w-]+\.\./.test(sealIn(text))
}

/** What a seal says of itself in the open. Throws `Stop` where it is none. */
export function headerOf(seal: string): SealHeader {
  if (seal.length > LONGEST_SEAL || !COMPACT.test(seal) || !isExact(seal)) throw notOpened(words.noSeal)
  const given = protectedHeader(seal)
  const kind = kindSchema.safeParse(given)
  if (!kind.success) throw notOpened(words.noSeal)
  if (kind.data.v !== 1) throw notOpened(words.otherVersion)
  const header = headerSchema.safeParse(given)
  if (!header.success) throw notOpened(words.noSeal)
  return header.data
}

/**
 * Opens a seal with the private key for it. The bytes that were decrypted are overwritten; the texts made of them
 * cannot be. Throws `Stop` for a seal that was changed, that is for another key, or that has ended.
 */
export async function openSeal(
  seal: string,
  { key, now }: { key: CryptoKey; now: Date },
): Promise<SealedContent> {
  const end = headerOf(seal).exp * 1000
  const content = contentSchema.safeParse(await decrypted(seal, key))
  if (!content.success) throw notOpened(words.changed)
  // Not before: anyone who changes a seal could write any day into it.
  if (end <= now.getTime()) throw new Stop(EXIT.expired, words.expired(new Date(end).toISOString()))
  return content.data
}

async function decrypted(seal: string, key: CryptoKey): Promise<unknown> {
  try {
    const { plaintext } = await compactDecrypt(seal, key, {
      keyManagementAlgorithms: ['ECDH-ES'],
      contentEncryptionAlgorithms: ['A256GCM'],
    })
    const value = jsonIn(new TextDecoder().decode(plaintext))
    plaintext.fill(0)
    return value
  } catch {
    return undefined
  }
}

function protectedHeader(seal: string): unknown {
  try {
    return decodeProtectedHeader(seal)
  } catch {
    return undefined
  }
}

/** Whether each part is written in the one way that base64url has for its bytes: every changed bit is then found. */
function isExact(seal: string): boolean {
  return seal.split('.').every((part) => Buffer.from(part, 'base64url').toString('base64url') === part)
}

function notOpened(why: string): Stop {
  return new Stop(EXIT.notOpened, why)
}
