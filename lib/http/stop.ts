import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { log } from '@/lib/log/log.mjs'
import { logRefused } from './refused'
import { serving } from './serving'

/** The longest that requests under way are waited for, after the delay. */
const LONGEST_MS = 10_000

/**
 * Ends the process when it is told to, without losing a request: first /api/ready refuses, so that what shares out the
 * requests sends no more; then no connection is taken any more, watchers are sent elsewhere, and what is under way is answered.
 * A person at a terminal (SIGINT) waits for no proxy.
 */
export function stopOnSignal(delaySeconds: number): void {
  process.on('SIGTERM', () => void stop('SIGTERM', delaySeconds))
  process.on('SIGINT', () => void stop('SIGINT', 0))
}

async function stop(signal: 'SIGTERM' | 'SIGINT', delaySeconds: number): Promise<void> {
  const state = serving()
  // A shell and npm both pass on what a terminal says.
  if (state.stopping) return
  state.stopping = true
  log({ event: 'stopping', signal, delaySeconds })
  await pause(delaySeconds * 1000)
  const answered = Promise.all([...state.servers].map((server) => once(server.close(), 'close')))
  for (const end of state.endings) end()
  const all = await Promise.race([answered.then(() => true), pause(LONGEST_MS, false)])
  logRefused()
  log({ event: 'stopped', cut: all ? 0 : await connections() })
  process.exit(0)
}

/** How many connections the end of the process cuts off. */
async function connections(): Promise<number> {
  const counts = [...serving().servers].map(
    (server) => new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count))),
  )
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
}
