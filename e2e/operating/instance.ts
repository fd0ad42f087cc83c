import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import * as z from 'zod'
import { packageFolder } from '../../scripts/lib/package.mjs'
import { freePort } from '../../scripts/lib/port.mjs'

const line = z.looseObject({ event: z.string(), level: z.enum(['info', 'warning', 'error']) })

type Instance = {
  port: number
  origin: string
  /** All that it has written to its two streams. */
  said(): string
  /** The lines of its log. Throws for one that is none. */
  log(): z.infer<typeof line>[]
  /** Tells it to end and waits; gives its exit code. */
  stop(): Promise<number | null>
}

type Options = { folder: string; variables?: Record<string, string>; port?: number; uid?: number }

/** A copy of the built folder somewhere else, and what removes it. */
export function copyOfPackage(): { folder: string; remove: () => void } {
  const place = mkdtempSync(join(tmpdir(), 'onboarding-'))
  // Another user may run it.
  chmodSync(place, 0o755)
  const folder = join(place, 'page')
  cpSync(packageFolder, folder, { recursive: true })
  return { folder, remove: () => rmSync(place, { recursive: true, force: true }) }
}

/** Runs `node server.js` in the folder, with these variables and no other. */
export async function startInstance({ folder, variables = {}, ...options }: Options): Promise<Instance> {
  const port = options.port ?? (await freePort())
  const child = spawn(process.execPath, ['server.js'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], PORT: String(port), NODE_ENV: 'production', ...variables },
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      said += text
    })
  const origin = `http://localhost:${port}`
  for (let tries = 0; !(await isReady(origin)); tries += 1) {
    if (child.exitCode !== null || tries > 200) throw new Error(`No answer at ${origin}: ${said}`)
    await pause(100)
  }
  return {
    port,
    origin,
    said: () => said,
    log: () =>
      said
        .trimEnd()
        .split('\n')
        .map((text) => line.parse(JSON.parse(text))),
    async stop() {
      child.kill('SIGTERM')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      return child.exitCode
    },
  }
}

/** Whether an instance asks to be sent requests. */
export async function isReady(origin: string): Promise<boolean> {
  const answer = await fetch(`${origin}/api/ready`).catch(() => null)
  await answer?.text()
  return answer?.ok ?? false
}
