import { readFile, stat, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { recording as words } from '@/lib/words/terminal/recording.mjs'
import { checkRecording } from './check'
import { readHar, refuseSize, UnusableRecording } from './har'
import { maskRecording } from './mask/recording'
import { maskedHar } from './masked-har'
import { printed } from './print'

type Io = { out(text: string): void; err(text: string): void }

/** Runs the command and gives its exit code. */
export async function run(args: readonly string[], io: Io): Promise<0 | 1 | 2> {
  try {
    return await checkFile(args, io)
  } catch (error) {
    io.err(error instanceof UnusableRecording ? error.message : unexpected(error))
    return 2
  }
}

async function checkFile(args: readonly string[], io: Io): Promise<0 | 1 | 2> {
  const { values, positionals } = optionsOf(args)
  if (values.help) {
    io.out(words.usage)
    return 0
  }
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UnusableRecording(words.usage)
  const recording = maskRecording(readHar(await textOf(file)))
  const result = await checkRecording(recording)
  io.out(values.json ? JSON.stringify(result, null, 2) : printed(result))
  const target = values['write-masked']
  if (target !== undefined) {
    await write(target, maskedHar(recording))
    io.err(words.masked(target))
  }
  return result.differences.length === 0 ? 0 : 1
}

function optionsOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        'write-masked': { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    })
  } catch {
    throw new UnusableRecording(words.usage)
  }
}

async function textOf(file: string): Promise<string> {
  try {
    const { size } = await stat(file)
    refuseSize(size)
    return await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof UnusableRecording) throw error
    throw new UnusableRecording(words.unreadable(file))
  }
}

async function write(file: string, text: string): Promise<void> {
  try {
    // Never over a file that is there: it might be the recording itself.
    await writeFile(file, text, { flag: 'wx' })
  } catch {
    throw new UnusableRecording(words.notWritten(file))
  }
}

/** A defect of this command. Its message could quote the file, so only its kind is named. */
function unexpected(error: unknown): string {
  return words.unexpected(error instanceof Error ? error.name : undefined)
}
