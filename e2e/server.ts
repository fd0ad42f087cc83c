import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import * as z from 'zod'
import { server as page } from '../scripts/lib/package.mjs'
import { freePort } from '../scripts/lib/port.mjs'

/** Variables of the configuration table; a test that names none of them gets the default, whatever its shell has. */
const UNSET = {
  ENTRA_CLIENT_ID: '',
  ENTRA_TENANT: '',
  PRACTICE_TENANT: '',
  PRACTICE_ORIGIN: '',
  GUIDES: '',
  EXTRA_REGIONS: '',
  SUPPORT_EMAIL: '',
  OPERATOR_NAME: '',
  OPERATOR_LOGO: '',
  OPERATOR_COLOR: '',
  HELP_URL: '',
  UNIFIED_WORKSPACE: '',
  LINK_SIGNING_KEY: '',
  SUPPORT_TENANTS: '',
  REDIS_URL: '',
  // No proxy has to notice that a test ends its server.
  SHUTDOWN_DELAY_SECONDS: '0',
  SANDBOX_ORIGIN: '',
}

export type Variables = Partial<Record<keyof typeof UNSET, string>>

export type Server = { port: number; origin: string; stop(): Promise<void> }

type Place = {
  port?: number
  /** What the machine has and the page has no part in. */
  machine?: {
    /** Stands before the program, as `scripts/real-names/own-hosts.mjs` gives it. */
    before: readonly string[]
    /** An authority that Node trusts beside those it knows. */
    authority: string
  }
}

/** Serves the built page on a port of its own, as the variables say. */
export async function startServer(variables: Variables, place: Place = {}): Promise<Server> {
  const port = place.port ?? (await freePort())
  const child = launch(port, variables, place.machine)
  const origin = `http://localhost:${port}`
  await firstAnswer(`${origin}/signed-in`, child)
  // Next listens before it is ready, so a first request may come before anything of ours is asked.
  await fetch(`${origin}/signed-in`)
  return {
    port,
    origin,
    async stop() {
      child.kill()
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}

const REFUSAL = z.object({ event: z.literal('not-started'), message: z.string() })

/** Starts the page with variables that it refuses: what it says, the last line of its log, and the code with which it ends. */
export async function startRefused(variables: Variables, port?: number) {
  const child = launch(port ?? (await freePort()), variables)
  const giveUp = setTimeout(() => child.kill(), 20_000)
  const [said, complaints] = await Promise.all([
    child.stdout ? text(child.stdout) : '',
    child.stderr ? text(child.stderr) : '',
    once(child, 'exit'),
  ])
  clearTimeout(giveUp)
  return { code: child.exitCode, said: REFUSAL.parse(JSON.parse(said)).message, complaints }
}

function launch(port: number, variables: Variables, machine?: Place['machine']): ChildProcess {
  const [program = '', ...args] = [...(machine?.before ?? []), process.execPath, page]
  return spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...UNSET,
      ...variables,
      ...(machine ? { NODE_EXTRA_CA_CERTS: machine.authority } : {}),
      PORT: String(port),
    },
  })
}

async function firstAnswer(address: string, child: ChildProcess): Promise<void> {
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (part) => {
      said += part
    })
  const end = Date.now() + 20_000
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`The page ended with ${child.exitCode}: ${said}`)
    const answer = await fetch(address).catch(() => null)
    await answer?.text()
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  child.kill()
  throw new Error(`The page did not answer at ${address}: ${said}`)
}
