import { jwkOf } from './public-key'

const GROUPS = 6
const DIGITS = 5
const BYTES = 5

/**
 * The id of a key: its JWK thumbprint, SHA-256 in base64url. rfc-editor.org/rfc/rfc7638
 */
export async function thumbprintOf(publicKey: string): Promise<string> {
  return btoa(String.fromCharCode(...(await digestOf(publicKey))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/**
 * Six groups of five digits by which two people compare a key on the telephone: digits are the same in every language.
 * Each group is five bytes of the thumbprint modulo 100,000, as Signal makes its safety numbers
 * (signal.org/blog/safety-number-updates): 99 bits, too many to find another key with the same digits.
 */
export async function fingerprintOf(publicKey: string): Promise<readonly string[]> {
  const digest = await digestOf(publicKey)
  return Array.from({ length: GROUPS }, (_, group) => {
    const bytes = digest.subarray(group * BYTES, (group + 1) * BYTES)
    // Five bytes are at most 2^40, which a number holds exactly.
    const value = bytes.reduce((sum, byte) => sum * 256 + byte, 0)
    return String(value % 10 ** DIGITS).padStart(DIGITS, '0')
  })
}

async function digestOf(publicKey: string): Promise<Uint8Array> {
  const { crv, kty, x, y } = jwkOf(publicKey)
  // The members in this order, without spaces: rfc-editor.org/rfc/rfc7638#section-3.
  const text = JSON.stringify({ crv, kty, x, y })
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
}
