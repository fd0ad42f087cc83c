import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
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
  HELP_URL: '',
  UNIFIED_WORKSPACE: '',
  LINK_SIGNING_KEY: '',
  SUPPORT_TENANTS: '',
  REDIS_URL: '',
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

/** Starts the page with variables that it refuses: what it says, and the code with which it ends. */
export async function startRefused(variables: Variables, port?: number) {
  const child = launch(port ?? (await freePort()), variables)
  const giveUp = setTimeout(() => child.kill(), 20_000)
  const [said] = await Promise.all([child.stderr ? text(child.stderr) : '', once(child, 'exit')])
  clearTimeout(giveUp)
  return { code: child.exitCode, said }
}

function launch(port: number, variables: Variables, machine?: Place['machine']): ChildProcess {
  const next = [process.execPath, 'node_modules/next/dist/bin/next', 'start', '--port', String(port)]
  const [program = '', ...args] = [...(machine?.before ?? []), ...next]
  return spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      ...UNSET,
      ...variables,
      ...(machine ? { NODE_EXTRA_CA_CERTS: machine.authority } : {}),
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  })
}

async function firstAnswer(address: string, child: ChildProcess): Promise<void> {
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (part) => {
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
