import { encode } from 'jose/base64url'

// What passes between the two browsers and the server, for all three.

/** The path of the page that follows a run, and of its rooms below it. */
export const WATCH = '/watch'

/** 22 characters are 132 bits: no one finds a second token for a room. */
const ROOM_LENGTH = 22

const ROOM = /^[\w-]{22}$/
/** 32 bytes. */
const TOKEN = /^[\w-]{43}$/

/** How long a room is open, from its first message. */
export const LIFE_MS = 8 * 60 * 60_000

/** The most bytes of a message with all that is around it. */
export const LONGEST_MESSAGE = 4096

/** The most characters of the ciphertext in it. */
export const LONGEST_SEALED = 4000

/** Only the latest message counts: each holds the complete picture. `sealed` is ciphertext in base64url. */
export type Message = { seq: number; sealed: string }

export function isRoom(text: string): boolean {
  return ROOM.test(text)
}

export function isToken(text: string): boolean {
  return TOKEN.test(text)
}

/** The room that a write token opens. Who knows only the room cannot find the token. */
export async function roomOf(token: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))
  return encode(new Uint8Array(hash)).slice(0, ROOM_LENGTH)
}

/** The address of a room. It holds neither the token nor the key. */
export function addressOf(room: string): string {
  return `${WATCH}/${room}`
}
