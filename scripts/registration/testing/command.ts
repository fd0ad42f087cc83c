import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { openSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { run } from '../command'
import type { Place } from './place'

const ROOT = process.cwd()
/** What Node is given to run the command; started elsewhere than here, it needs `TSX_TSCONFIG_PATH`. */
export const COMMAND = [
  '--import',
  pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href,
  join(ROOT, 'scripts/registration.ts'),
]

type Start = {
  place: Place
  args?: readonly string[]
  env?: Record<string, string>
  /** What comes on standard input. */
  input?: string
  /** Called once, with what was said so far, when the command shows a code. */
  atCode?: (said: string) => Promise<unknown>
}

/** Runs the command as a process of its own. */
export async function runCommand({ place, args = [], env = {}, input = '' }: Omit<Start, 'atCode'>) {
  const { PATH, NODE_ENV } = process.env
  const child = spawn(process.execPath, [...COMMAND, ...args], {
    cwd: place.folder,
    env: {
      PATH,
      NODE_ENV,
      TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.json'),
      REGISTRATION_SANDBOX: place.origin,
      ...env,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const said = { out: '', err: '' }
  child.stdout.on('data', (part) => {
    said.out += part
  })
  child.stderr.on('data', (part) => {
    said.err += part
  })
  child.stdin.end(input)
  const code = await new Promise((resolve) => child.once('close', resolve))
  return { code, ...said }
}

/** The same in this process, without the time that a process takes to start: a file stands for standard input. */
export async function runHere({ place, args = [], env = {}, input = '', atCode }: Start) {
  const said = { out: '', err: '' }
  let walk: Promise<unknown> | undefined
  const code = await run(
    args,
    { REGISTRATION_SANDBOX: place.origin, ...env },
    {
      out(text) {
        said.out += text
      },
      err(text) {
        said.err += text
        if (text.includes('enter the code')) walk ??= atCode?.(text)
      },
      descriptor() {
        const file = join(place.folder, randomUUID())
        writeFileSync(file, input)
        return openSync(file, 'r')
      },
    },
  )
  await walk
  return { code, ...said }
}

const result = z.object({
  wrong: z.number(),
  advice: z.number(),
  reads: z.number(),
  registration: z.object({ appId: z.string(), tenantId: z.string().nullable() }),
  rows: z.array(
    z.object({
      check: z.string(),
      state: z.enum(['ok', 'wrong', 'advice']),
      title: z.string(),
      found: z.string(),
      customers: z.string().optional(),
      portal: z.string().optional(),
      commands: z.array(z.string()),
    }),
  ),
})

/** The result of `--json`, and what is not as it should be in it. */
export function resultOf(out: string) {
  const all = result.parse(JSON.parse(out))
  return { ...all, faults: all.rows.filter(({ state }) => state !== 'ok') }
}
