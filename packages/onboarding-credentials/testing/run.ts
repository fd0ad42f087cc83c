import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { CONTENT, PASSWORD } from './sealed'

/** The command itself, as npm links it. */
export const COMMAND = fileURLToPath(new URL('../bin/onboarding-credentials.mjs', import.meta.url))
export const API_KEY = 'eyJhbGciOiJIUzI1NiJ9.workspace-key-of-a-test.c2lnbmF0dXJl'

const folder = mkdtempSync(join(tmpdir(), 'onboarding-credentials-'))

export function fileWith(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

export type Run = {
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

/**
 * Runs the command in a process of its own. Descriptor 3 gives the password, descriptor 4 takes what is handed out.
 * Whatever it does, it must not say a secret: each run is searched for all of them.
 */
export async function run(args: readonly string[], { input = '', password = PASSWORD, ...rest }: Run = {}) {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    stdio: ['pipe', 'pipe', 'pipe', 'pipe', 'pipe'],
    env: { NODE_ENV: 'test', PATH: process.env['PATH'], HOME: process.env['HOME'], ...rest.env },
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
  const said = { out, err, handed }
  for (const [name, words] of Object.entries(said)) {
    if (name !== rest.secretIn) expect(words).not.toContain(CONTENT.secret)
    for (const secret of [PASSWORD, password, API_KEY, ...(rest.unsaid ?? [])].filter((text) => text !== ''))
      expect(words, name).not.toContain(secret)
  }
  return { ...said, code }
}

/** A command that ends early does not read: that is not this test's matter. */
function give(pipe: Writable, content: string): void {
  pipe.on('error', () => undefined)
  pipe.end(content)
}
