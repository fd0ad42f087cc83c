import { decode, encode } from 'jose/base64url'
import { isRoom, isToken, roomOf, WATCH } from './wire'

/** What the administrator's tab keeps: the token that may write to the room, and the key of what is written. */
export type Secrets = { token: string; key: string }

/** What a watch link holds. It opens what is written, and cannot write. */
export type WatchLink = { room: string; key: string }

/** 32 bytes in base64url, for a token as for a key. */
const BYTES = 32

/** New secrets for one press of "Let support follow this run". */
export function makeSecrets(): Secrets {
  return { token: random(), key: random() }
}

/** Whether a text can be a token or a key. */
export function isSecret(text: string): boolean {
  return isToken(text) && canonical(text)
}

/** The link for support. What follows # stays in the browser that opens it. */
export async function writeWatchLink(origin: string, { token, key }: Secrets): Promise<string> {
  return `${origin}${WATCH}#${await roomOf(token)}.${key}`
}

/** Reads the part of a watch link after the #; `null` if it is cut or changed in its form. */
export function readWatchLink(fragment: string): WatchLink | null {
  const [room = '', key = '', ...more] = fragment.replace(/^#/, '').split('.')
  return more.length === 0 && isRoom(room) && isSecret(key) ? { room, key } : null
}

/** The key of the messages, which the browser does not give out again. */
export function importKey(key: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', Uint8Array.from(decode(key)), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ])
}

function random(): string {
  return encode(crypto.getRandomValues(new Uint8Array(BYTES)))
}

/** 43 characters have two bits too many: with these set, two texts would mean the same key. */
function canonical(text: string): boolean {
  return encode(decode(text)) === text
}
