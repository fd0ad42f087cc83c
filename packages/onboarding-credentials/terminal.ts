import { closeSync, openSync } from 'node:fs'
import { ReadStream } from 'node:tty'
import { writeAll } from './descriptors'
import { EXIT, Stop } from './stop'
import { words } from './words'

const ENTER = [0x0a, 0x0d]
const ERASE = [0x08, 0x7f]
const ERASE_ALL = 0x15
/** Control-C and Control-D. */
const END = [0x03, 0x04]

/**
 * Asks for the password on the terminal and shows nothing of it. The terminal is asked itself, so that standard input
 * and output stay free. Throws `Stop` where there is none, and for Control-C.
 */
export async function askPassword(limit: number): Promise<Buffer> {
  const { input, output, close } = openTerminal()
  try {
    input.setRawMode(true)
    writeAll(output, Buffer.from(words.askPassword))
    return await lineFrom(input, limit)
  } finally {
    input.setRawMode(false)
    writeAll(output, Buffer.from('\n'))
    input.destroy()
    close()
  }
}

type Terminal = { input: ReadStream; output: number; close: () => void }

function openTerminal(): Terminal {
  try {
    const output = openSync('/dev/tty', 'w')
    return { input: new ReadStream(openSync('/dev/tty', 'r')), output, close: () => closeSync(output) }
  } catch {
    // Windows has no /dev/tty.
    if (process.stdin.isTTY) return { input: process.stdin, output: 2, close: () => undefined }
    throw new Stop(EXIT.usage, words.noTerminal)
  }
}

function lineFrom(input: ReadStream, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const line = Buffer.alloc(limit + 1)
    let length = 0
    const take = (byte: number) => {
      if (ENTER.includes(byte)) resolve(line.subarray(0, length))
      else if (END.includes(byte)) reject(new Stop(EXIT.interrupted, words.interrupted))
      else length = after(byte, line, length)
    }
    input.on('data', (typed: Buffer) => {
      typed.forEach(take)
      typed.fill(0)
    })
    input.on('error', () => reject(new Stop(EXIT.usage, words.noTerminal)))
    input.on('end', () => reject(new Stop(EXIT.interrupted, words.interrupted)))
  })
}

/** Writes the byte into the line, or does what its key stands for. Gives the new length of the line. */
function after(byte: number, line: Buffer, length: number): number {
  if (byte === ERASE_ALL) return 0
  if (ERASE.includes(byte)) return startOfLast(line, length)
  if (length === line.length) return length
  line[length] = byte
  return length + 1
}

/** Where the last character begins, which can be several bytes of UTF-8. */
function startOfLast(line: Buffer, length: number): number {
  let at = length - 1
  while (at > 0 && ((line[at] ?? 0) & 0xc0) === 0x80) at -= 1
  return Math.max(at, 0)
}
