import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { run } from '../command'
import { CONTENT, PASSWORD } from './sealed'

/** The command itself, as npm links it. */
export const COMMAND = fileURLToPath(new URL('../bin/onboarding-credentials.mjs', import.meta.url))
export const API_KEY = 'eyJhbGciOiJIUzI1NiJ9.workspace-key-of-a-test.c2lnbmF0dXJl'

/** No process has this descriptor. */
const CLOSED = -1
const folder = mkdtempSync(join(tmpdir(), 'onboarding-credentials-'))

export function fileWith(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

export type Given = {
  /** What comes from standard input. */
  input?: string
  /** One line for descriptor 3. */
  password?: string
  env?: Record<string, string>
  /** Where the secret may be, and must be nowhere else. */
  secretIn?: 'out' | 'handed'
  /** What else must not be said. */
  unsaid?: readonly string[]
}

/** Runs the command in a process of its own. Descriptor 3 gives the password, descriptor 4 takes what is handed out. */
export async function runProcess(args: readonly string[], given: Given = {}) {
  const { input = '', password = PASSWORD, env } = given
  const child = spawn(process.execPath, [COMMAND, ...args], {
    stdio: ['pipe', 'pipe', 'pipe', 'pipe', 'pipe'],
    env: { NODE_ENV: 'test', PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
  })
  const [, , , passwordPipe, handedPipe] = child.stdio
  if (!(passwordPipe instanceof Writable) || !(handedPipe instanceof Readable))
    throw new TypeError('no pipes')
  give(child.stdin, input)
  give(passwordPipe, `${password}\n`)
  const [out, err, handed, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    text(handedPipe),
    once(child, 'exit'),
  ])
  return searched({ out, err, handed, code }, given)
}

/** The same in this process, without the time that a process takes to start: files stand for the descriptors. */
export async function runHere(args: readonly string[], given: Given = {}) {
  const { input = '', password = PASSWORD, env = {} } = given
  const own = mkdtempSync(join(folder, 'run-'))
  const contents = [input, '', '', `${password}\n`, '']
  const files = contents.map((content, number) => {
    const file = join(own, String(number))
    writeFileSync(file, content)
    return { file, descriptor: openSync(file, 'r+') }
  })
  const descriptor = (number: number) => files[number]?.descriptor ?? CLOSED
  const code = await run({ args, env, descriptor })
  for (const file of files) closeSync(file.descriptor)
  const [, out = '', err = '', , handed = ''] = files.map(({ file }) => readFileSync(file, 'utf8'))
  return searched({ out, err, handed, code }, given)
}

type Ended = { out: string; err: string; handed: string; code: number }

/** Whatever the command does, it must not say a secret: each run is searched for all of them. */
function searched(ended: Ended, { password = PASSWORD, secretIn, unsaid = [] }: Given): Ended {
  for (const name of ['out', 'err', 'handed'] as const) {
    if (name !== secretIn) expect(ended[name], name).not.toContain(CONTENT.secret)
    for (const secret of [PASSWORD, password, API_KEY, ...unsaid].filter((text) => text !== ''))
      expect(ended[name], name).not.toContain(secret)
  }
  return ended
}

/** A command that ends early does not read: that is not this test's matter. */
function give(pipe: Writable, content: string): void {
  pipe.on('error', () => undefined)
  pipe.end(content)
}
