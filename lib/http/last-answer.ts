import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { EVERY_ANSWER } from '@/lib/config/policy'
import type { Refusal } from './refusal'
import { countRefused } from './refused'

/** Milliseconds in which the caller may still send, and so come to read the answer. */
const LINGER_MS = 1_000

/**
 * Answers without Node's response, and ends the connection. A client that is still sending would not see an answer if the connection
 * ended at once: what arrives then makes the system throw away what was not read yet (RFC 9112, section 9.6).
 */
export function answerAndEnd(
  socket: Socket,
  { status, text = '', allow }: Partial<Refusal> & { status: number },
): void {
  countRefused(status)
  const headers = Object.entries({
    ...EVERY_ANSWER,
    ...(text === '' ? {} : { 'Content-Type': 'text/plain; charset=utf-8' }),
    ...(allow === undefined ? {} : { Allow: allow }),
    Connection: 'close',
    'Content-Length': Buffer.byteLength(text),
  })
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${text}`)
  setTimeout(() => socket.destroy(), LINGER_MS).unref()
}
