import { decode, encode } from 'jose/base64url'

// The public key of the person who receives the credentials, as a link carries it: a point of the curve P-256, its two
// coordinates of 32 bytes each in base64url, without the leading 0x04. Nothing here is asynchronous, since the codec
// of links judges it.

const TEXT = /^[\w-]{86}$/

// nvlpubs.nist.gov/nistpubs/SpecialPublications/NIST.SP.800-186.pdf, section 3.2.1.3
const P = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn

/**
 * Whether the text is a public key. A key with one wrong character is not a point of the curve, so a link that was
 * damaged on its way is found here, before anyone seals anything.
 */
export function isPublicKey(text: string): boolean {
  if (!TEXT.test(text)) return false
  const bytes = decode(text)
  // The last character carries four bits that must be zero; else one key could be written in several ways.
  if (bytes.length !== 64 || encode(bytes) !== text) return false
  const [x, y] = [numberOf(bytes.subarray(0, 32)), numberOf(bytes.subarray(32))]
  return x < P && y < P && (y * y - (x * x * x - 3n * x + B)) % P === 0n
}

/** The key as a JWK. rfc-editor.org/rfc/rfc7518#section-6.2 */
export function jwkOf(publicKey: string): { kty: 'EC'; crv: 'P-256'; x: string; y: string } {
  const bytes = decode(publicKey)
  return { kty: 'EC', crv: 'P-256', x: encode(bytes.subarray(0, 32)), y: encode(bytes.subarray(32)) }
}

/** The text of a key from its JWK. Throws `TypeError` where it is no key of this curve. */
export function publicKeyOf({ x = '', y = '' }: { x?: string | undefined; y?: string | undefined }): string {
  const text = encode(Uint8Array.from([...decode(x), ...decode(y)]))
  if (!isPublicKey(text)) throw new TypeError('not a public key of P-256')
  return text
}

function numberOf(bytes: Uint8Array): bigint {
  return bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
}
