import { log } from '@/lib/log/log.mjs'
import { serving } from './serving'

const EVERY_MS = 60_000

/** Counts an answer that refuses, by its status alone: a line for each would be a record of who asked for what. */
export function countRefused(status: number): void {
  if (status < 400) return
  const { refused } = serving()
  refused.set(status, (refused.get(status) ?? 0) + 1)
}

/** Writes how many there were since the last line, if any. */
export function logRefused(): void {
  const { refused } = serving()
  if (refused.size > 0) log({ event: 'refused', counts: Object.fromEntries(refused) })
  refused.clear()
}

export function logRefusedRegularly(): void {
  setInterval(logRefused, EVERY_MS).unref()
}
