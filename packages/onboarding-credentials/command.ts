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

/** The descriptor that a number stands for, where the command was started. */
type Descriptors = (number: number) => number

type Start = {
  args: readonly string[]
  env: Readonly<Record<string, string | undefined>>
  descriptor: Descriptors
}

/** Does what the arguments ask for and gives the exit code. Nothing escapes it, and so no stack is shown. */
export async function run(start: Start): Promise<ExitCode> {
  const { args, descriptor } = start
  try {
    const options = optionsIn(args)
    if (options.kind === 'help') say(descriptor(STDOUT), words.help.trimEnd())
    else await open(options, start)
    return EXIT.done
  } catch (error) {
    const stop = error instanceof Stop ? error : new Stop(EXIT.unexpected, words.unexpected)
    try {
      say(descriptor(STDERR), stop.message)
    } catch {
      // No one reads it. The exit code still says it.
    }
    return stop.code
  }
}

/** Everything that can be wrong without the password is found before it is asked for. */
async function open(options: Opening, { env, descriptor }: Start): Promise<void> {
  const { from, key: keyFile, passwordDescriptor, origin, target } = options
  checkTarget(target, descriptor)
  const place = target.kind === 'unified' ? placeIn(env) : null
  const seal = sealIn(textFrom(from, descriptor))
  const header = headerOf(seal)
  const locked = await lockedKeyIn(keyFileIn(keyFile))
  if (locked.kid !== header.kid) throw new Stop(EXIT.notOpened, words.wrongKey)
  if (origin !== null && header.iss !== origin)
    throw new Stop(EXIT.notOpened, words.otherPage(visible(header.iss)))
  const key = await unlock(locked, await passwordFrom(passwordDescriptor, descriptor))
  const now = new Date()
  const content = await openSeal(seal, { key, now })
  // A seal of a region that is not known here is shown, and not sent.
  if (place !== null) apiFor(place, content.region)
  const output = descriptor(target.kind === 'descriptor' ? STDERR : STDOUT)
  say(output, summary(content, header, now))
  if (target.kind === 'nowhere') say(output, HOW_TO_GET)
  else if (place !== null && target.kind === 'unified')
    say(output, sentInWords(await enter(content, { ...target, place })))
  else if (target.kind === 'descriptor') {
    hand(content, descriptor(target.descriptor))
    say(output, WRITTEN)
  }
}

function hand(content: SealedContent, descriptor: number): void {
  const line = Buffer.from(`${JSON.stringify(content)}\n`)
  try {
    write(descriptor, line)
  } finally {
    line.fill(0)
  }
}

function checkTarget(target: Target, descriptor: Descriptors): void {
  if (target.kind !== 'descriptor') return
  const own = descriptor(target.descriptor)
  if (isatty(own)) {
    if (!target.show) throw new Stop(EXIT.usage, words.isTerminal)
  } else if (!isHandedIn(own)) throw new Stop(EXIT.usage, words.closedDescriptor)
}

function textFrom(from: string, descriptor: Descriptors): string {
  if (from !== '-' && looksSealed(from)) return from
  const bytes = from === '-' ? readUpTo(descriptor(STDIN), LONGEST_INPUT) : fileIn(from)
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

async function passwordFrom(number: number | null, descriptor: Descriptors): Promise<Buffer> {
  const own = number === null ? null : descriptor(number)
  if (own !== null && !isHandedIn(own)) throw new Stop(EXIT.usage, words.closedPasswordDescriptor)
  const password = own === null ? await askPassword(LONGEST_PASSWORD) : readLine(own, LONGEST_PASSWORD)
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
