import { decode, encode } from 'jose/base64url'
import type { Message } from './wire'

/** 96 bits, new for each message. developer.mozilla.org/docs/Web/API/AesGcmParams */
const IV_BYTES = 12

/** Every text is filled up to a multiple of this, so that the length of a message says nothing about it. */
const BLOCK = 2048

/**
 * Seals a text for one place and one number: opened with any other room or number, it does not open.
 * AES-256-GCM by the browser's own WebCrypto. Throws only what WebCrypto throws.
 */
export async function seal(key: CryptoKey, room: string, seq: number, text: string): Promise<Message> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const sealed = new Uint8Array(await crypto.subtle.encrypt(parameters(iv, room, seq), key, padded(text)))
  const whole = new Uint8Array(IV_BYTES + sealed.length)
  whole.set(iv)
  whole.set(sealed, IV_BYTES)
  return { seq, sealed: encode(whole) }
}

/** The text again, filled up with spaces; `null` if it was changed or sealed with another key, room or number. */
export async function unseal(key: CryptoKey, room: string, { seq, sealed }: Message): Promise<string | null> {
  try {
    const whole = Uint8Array.from(decode(sealed))
    // The last character may have bits that belong to no byte: they are not sealed, so they must be zero.
    if (encode(whole) !== sealed) return null
    const iv = whole.subarray(0, IV_BYTES)
    const text = await crypto.subtle.decrypt(parameters(iv, room, seq), key, whole.subarray(IV_BYTES))
    return new TextDecoder('utf-8', { fatal: true }).decode(text)
  } catch {
    return null
  }
}

function parameters(iv: Uint8Array<ArrayBuffer>, room: string, seq: number): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`watch 1 ${room} ${seq}`) }
}

/** JSON may be followed by spaces. */
function padded(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(text)
  const filled = new Uint8Array(Math.max(1, Math.ceil(bytes.length / BLOCK)) * BLOCK).fill(0x20)
  filled.set(bytes)
  return filled
}
