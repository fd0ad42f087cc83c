import { decode } from 'jose/base64url'
import { calculateJwkThumbprint } from 'jose/jwk/thumbprint'
import { jwkOf } from './public-key'

const GROUPS = 6
const DIGITS = 5
const BYTES = 5

/** The id of a key: its JWK thumbprint, SHA-256 in base64url. rfc-editor.org/rfc/rfc7638 */
export function thumbprintOf(publicKey: string): Promise<string> {
  return calculateJwkThumbprint(jwkOf(publicKey))
}

/**
 * Six groups of five digits by which two people compare a key on the telephone: digits are the same in every language.
 * Each group is five bytes of the thumbprint modulo 100,000, as Signal makes its safety numbers
 * (signal.org/blog/safety-number-updates): 99 bits, too many to find another key with the same digits.
 */
export async function fingerprintOf(publicKey: string): Promise<readonly string[]> {
  const digest = decode(await thumbprintOf(publicKey))
  return Array.from({ length: GROUPS }, (_, group) => {
    const bytes = digest.subarray(group * BYTES, (group + 1) * BYTES)
    // Five bytes are at most 2^40, which a number holds exactly.
    const value = bytes.reduce((sum, byte) => sum * 256 + byte, 0)
    return String(value % 10 ** DIGITS).padStart(DIGITS, '0')
  })
}
