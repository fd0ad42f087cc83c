import { closeSync, fstatSync, openSync, readFileSync, readSync, type Stats, writeSync } from 'node:fs'

/** The highest descriptor that a shell names with one digit. Node opens its own behind the ones it was given. */
export const LAST_DESCRIPTOR = 9
const LAST_OF_NODE = 64

/** Reads from a descriptor to its end, at most one byte more than `limit`: enough to see that it is too long. */
export function readUpTo(descriptor: number, limit: number): Buffer {
  const bytes = Buffer.alloc(limit + 1)
  let length = 0
  while (length < bytes.length) {
    const count = patiently(() => readSync(descriptor, bytes, length, bytes.length - length, null))
    if (count === 0) break
    length += count
  }
  return bytes.subarray(0, length)
}

/** Reads one line, byte by byte, so that what follows it stays for the next reader. */
export function readLine(descriptor: number, limit: number): Buffer {
  const bytes = Buffer.alloc(limit + 1)
  let length = 0
  while (length < bytes.length) {
    const count = patiently(() => readSync(descriptor, bytes, length, 1, null))
    if (count === 0 || bytes[length] === 0x0a) break
    length += count
  }
  const end = bytes[length - 1] === 0x0d ? length - 1 : length
  return bytes.subarray(0, end)
}

/** Reads a file, as far as `readUpTo` does. Throws the error of the system. */
export function readFileUpTo(path: string, limit: number): Buffer {
  const descriptor = openSync(path, 'r')
  try {
    return readUpTo(descriptor, limit)
  } finally {
    closeSync(descriptor)
  }
}

/** Writes all of it. Throws the error of the system, as `EPIPE` where no one reads any more. */
export function writeAll(descriptor: number, bytes: Uint8Array): void {
  let done = 0
  while (done < bytes.length) done += patiently(() => writeSync(descriptor, bytes, done))
}

/**
 * Whether the caller opened this descriptor as a pipe, a socket or a file. Node has pipes of its own, both ends of
 * which are in this process: what is written there reaches no one.
 */
export function isHandedIn(descriptor: number): boolean {
  const own = statOf(descriptor)
  if (own === null) return false
  if (!own.isFIFO()) return own.isFile() || own.isSocket()
  for (let other = 3; other <= LAST_OF_NODE; other += 1) {
    const stat = statOf(other)
    const same = stat?.isFIFO() && stat.ino === own.ino && stat.dev === own.dev
    // A shell may leave a second descriptor of the same end.
    if (same && endOf(other) !== endOf(descriptor)) return false
  }
  return true
}

/** Which end of a pipe it is: the last digit of its flags, on Linux. man7.org/linux/man-pages/man5/proc_pid_fdinfo.5.html */
function endOf(descriptor: number): string {
  try {
    const [, end = ''] =
      /^flags:\s*\d*(\d)$/m.exec(readFileSync(`/proc/self/fdinfo/${descriptor}`, 'utf8')) ?? []
    return end
  } catch {
    return ''
  }
}

function statOf(descriptor: number): Stats | null {
  try {
    return fstatSync(descriptor)
  } catch {
    return null
  }
}

/** Tries again where a pipe that does not block is empty or full. */
function patiently(call: () => number): number {
  for (;;) {
    try {
      return call()
    } catch (error) {
      if (codeOf(error) === 'EOF') return 0
      if (codeOf(error) !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  }
}

/** The code of an error of the system, as `ENOENT`; nothing else of it is safe to repeat. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' && /^[A-Z_]{2,40}$/.test(code) ? code : 'unknown'
}
