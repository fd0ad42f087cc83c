import { isatty } from 'node:tty'
import { codeOf, isHandedIn, readFileUpTo, readLine, readUpTo, writeAll } from './descriptors'
import { placeIn } from './environment'
import { LONGEST_KEY_FILE, LONGEST_SEAL, type SealedContent } from './format'
import { lockedKeyIn, unlock } from './key-file'
import { type Options, optionsIn, type Target } from './options'
import { headerOf, looksSealed, openSeal, sealIn } from './seal'
import { EXIT, type ExitCode, Stop } from './stop'
import { HOW_TO_GET, sentInWords, summary, WRITTEN } from './summary'
import { askPassword } from './terminal'
import { apiFor, enter } from './unified'
import { visible } from './visible'
import { words } from './words'

const STDIN = 0
const STDOUT = 1
const STDERR = 2
const LONGEST_PASSWORD = 1000
/** A mail program may add as much again. */
const LONGEST_INPUT = 2 * LONGEST_SEAL

type Opening = Extract<Options, { kind: 'open' }>

/** The command: does what the arguments ask for and sets the exit code. Nothing escapes it, and so no stack is shown. */
export async function main(): Promise<void> {
  process.exitCode = await endOf(async () => {
    const options = optionsIn(process.argv.slice(2))
    if (options.kind === 'help') say(STDOUT, words.help.trimEnd())
    else await open(options)
  })
}

async function endOf(run: () => Promise<void>): Promise<ExitCode> {
  try {
    await run()
    return EXIT.done
  } catch (error) {
    const stop = error instanceof Stop ? error : new Stop(EXIT.unexpected, words.unexpected)
    try {
      say(STDERR, stop.message)
    } catch {
      // No one reads it. The exit code still says it.
    }
    return stop.code
  }
}

/** Everything that can be wrong without the password is found before it is asked for. */
async function open({ from, key: keyFile, passwordDescriptor, origin, target }: Opening): Promise<void> {
  checkDescriptor(target)
  const place = target.kind === 'unified' ? placeIn(process.env) : null
  const seal = sealIn(textFrom(from))
  const header = headerOf(seal)
  const locked = await lockedKeyIn(keyFileIn(keyFile))
  if (locked.kid !== header.kid) throw new Stop(EXIT.notOpened, words.wrongKey)
  if (origin !== null && header.iss !== origin)
    throw new Stop(EXIT.notOpened, words.otherPage(visible(header.iss)))
  const key = await unlock(locked, await passwordFrom(passwordDescriptor))
  const now = new Date()
  const content = await openSeal(seal, { key, now })
  // A seal of a region that is not known here is shown, and not sent.
  if (place !== null) apiFor(place, content.region)
  say(target.kind === 'descriptor' ? STDERR : STDOUT, summary(content, header, now))
  if (target.kind === 'nowhere') say(STDOUT, HOW_TO_GET)
  else if (target.kind === 'descriptor') hand(content, target.descriptor)
  else if (place !== null) say(STDOUT, sentInWords(await enter(content, { ...target, place })))
}

function hand(content: SealedContent, descriptor: number): void {
  const line = Buffer.from(`${JSON.stringify(content)}\n`)
  try {
    write(descriptor, line)
  } finally {
    line.fill(0)
  }
  say(STDERR, WRITTEN)
}

function checkDescriptor(target: Target): void {
  if (target.kind !== 'descriptor') return
  const { descriptor, show } = target
  if (isatty(descriptor)) {
    if (!show) throw new Stop(EXIT.usage, words.isTerminal)
  } else if (!isHandedIn(descriptor)) throw new Stop(EXIT.usage, words.closedDescriptor)
}

function textFrom(from: string): string {
  if (from !== '-' && looksSealed(from)) return from
  const bytes = from === '-' ? readUpTo(STDIN, LONGEST_INPUT) : fileIn(from)
  if (bytes.length > LONGEST_INPUT) throw new Stop(EXIT.notOpened, words.longFile)
  return bytes.toString('utf8')
}

function fileIn(path: string): Buffer {
  try {
    return readFileUpTo(path, LONGEST_INPUT)
  } catch (error) {
    const code = codeOf(error)
    const missing = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code)
    throw new Stop(EXIT.notOpened, missing ? words.noFile : words.unreadableFile(code))
  }
}

function keyFileIn(path: string): string {
  try {
    return readFileUpTo(path, LONGEST_KEY_FILE).toString('utf8')
  } catch (error) {
    throw new Stop(EXIT.notOpened, words.unreadableKeyFile(codeOf(error)))
  }
}

async function passwordFrom(descriptor: number | null): Promise<Buffer> {
  if (descriptor !== null && !isHandedIn(descriptor))
    throw new Stop(EXIT.usage, words.closedPasswordDescriptor)
  const password =
    descriptor === null ? await askPassword(LONGEST_PASSWORD) : readLine(descriptor, LONGEST_PASSWORD)
  if (password.length === 0) throw new Stop(EXIT.usage, words.noPassword)
  if (password.length > LONGEST_PASSWORD) throw new Stop(EXIT.usage, words.longPassword)
  return password
}

function say(descriptor: number, text: string): void {
  write(descriptor, Buffer.from(`${text}\n`))
}

function write(descriptor: number, bytes: Uint8Array): void {
  try {
    writeAll(descriptor, bytes)
  } catch (error) {
    throw new Stop(EXIT.notWritten, words.notWritten(codeOf(error)))
  }
}
