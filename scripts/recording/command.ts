import { readFile, stat, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { checkRecording } from './check'
import { readHar, refuseSize, UnusableRecording } from './har'
import { maskRecording } from './mask/recording'
import { maskedHar } from './masked-har'
import { printed } from './print'

const USAGE = `npm run check:recording -- FILE.har [--json] [--write-masked FILE]

Reads a recording that a browser's developer tools made of a run in a real tenant, and prints where Microsoft's
answers differ from the sandbox's. Secrets, tokens, names and ids are hidden on reading.

  --json               the result as JSON
  --write-masked FILE  writes the recording without secrets, names and ids, to send to the project

Ends with 0: no difference. 1: differences. 2: the file cannot be used.
How to make a recording: docs/real-tenant.md`

export type Io = { out(text: string): void; err(text: string): void }

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
    io.out(USAGE)
    return 0
  }
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UnusableRecording(USAGE)
  const recording = maskRecording(readHar(await textOf(file)))
  const result = await checkRecording(recording)
  io.out(values.json ? JSON.stringify(result, null, 2) : printed(result))
  const target = values['write-masked']
  if (target !== undefined) {
    await write(target, maskedHar(recording))
    io.err(`The masked recording is in ${target}. Look through it before you send it.`)
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
    throw new UnusableRecording(USAGE)
  }
}

async function textOf(file: string): Promise<string> {
  try {
    const { size } = await stat(file)
    refuseSize(size)
    return await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof UnusableRecording) throw error
    throw new UnusableRecording(`The file ${file} cannot be read.`)
  }
}

async function write(file: string, text: string): Promise<void> {
  try {
    // Never over a file that is there: it might be the recording itself.
    await writeFile(file, text, { flag: 'wx' })
  } catch {
    throw new UnusableRecording(`The file ${file} cannot be written. It must not exist yet.`)
  }
}

/** A defect of this command. Its message could quote the file, so only its kind is named. */
function unexpected(error: unknown): string {
  return `The recording could not be checked: ${error instanceof Error ? error.name : 'unknown failure'}. This is a fault of the command. Please report it, without the file.`
}
