import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { application, directory, type World } from 'entra-sandbox/answers'
import { createControlClient } from 'entra-sandbox/client'
import { checkJournal } from 'entra-sandbox/conformance'
import * as z from 'zod/mini'

/** Where a client works: the sandbox's own control, and a folder that stands for somebody's home. */
export type Place = { readonly control: string; readonly home: string; readonly authority: string }

/** Starts the stand-alone sandbox, as anybody would, and answers its address. */
export async function startSandbox(root: string): Promise<{ address: URL; stop(): void }> {
  const child = spawn(process.execPath, ['packages/entra-sandbox/bin/entra-sandbox.mjs', '--port', '0'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(createInterface(child.stdout), 'line')
  return { address: new URL(z.parse(z.string(), line)), stop: () => void child.kill() }
}

export function newWorld({ control }: Place): Promise<World> {
  return createControlClient(control).createWorld({ seed: 'fresh' })
}

/** Ada has let a client in before, for herself. */
export async function letIn(
  { control }: Place,
  { tenantId }: World,
  clientId: string,
  scopes: string[],
): Promise<void> {
  await createControlClient(control).token(tenantId, { persona: 'ada', clientId, scopes })
}

/** With every property that an application has: the checks look for what nobody asked for, too. */
const whole = z.catchall(
  z.extend(application, { web: z.catchall(application.shape.web, z.unknown()) }),
  z.unknown(),
)
const wholeDirectory = z.extend(directory, { applications: z.array(whole) })
export type Directory = z.infer<typeof wholeDirectory>

export async function directoryOf({ control }: Place, { tenantId }: World): Promise<Directory> {
  const answer = await fetch(`${control}/worlds/${tenantId}`)
  return z.parse(wholeDirectory, await answer.json())
}

/** What in a client's whole conversation differs from what Microsoft documents. */
export async function findings({ control }: Place, { tenantId }: World): Promise<unknown[]> {
  const entries = await createControlClient(control).journal(tenantId)
  if (entries.length < 10) throw new Error(`The journal holds ${entries.length} requests only.`)
  return checkJournal(entries)
}
