import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

type RunningSandbox = { readonly address: URL; stop(): void }

/** Starts the stand-alone sandbox with its command, on a free port, and returns its address. Rejects where it does not start. */
export async function startSandbox(root: string, args: readonly string[] = []): Promise<RunningSandbox> {
  const command = 'packages/entra-sandbox/bin/entra-sandbox.mjs'
  const child = spawn(process.execPath, [command, '--port', '0', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const line = await Promise.race([
    once(createInterface(child.stdout), 'line').then(([said]) => String(said)),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`The sandbox ended with ${code}.`))),
  ])
  return { address: new URL(line), stop: () => void child.kill() }
}
