import http from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { bench as words } from '../../../lib/words/terminal/measures.mjs'
import { makeRoom, post, watch } from './room.mjs'

const ROOMS = 200
const ROUNDS = 10
/** In the middle of this round one instance is killed. */
const KILLED_IN = 5
const LONGEST_MS = 30_000

/**
 * Two instances over Redis, half of the watchers at each; one is killed while messages come.
 * @param {[string, string]} origins
 * @param {() => void} kill ends the first one at once
 * @returns {Promise<import('../../lib/figure.mjs').Figure[]>}
 */
export async function measureTwoInstances(origins, kill) {
  const { names } = words.watch
  const agent = new http.Agent({ keepAlive: true, maxSockets: 16 })
  const rooms = Array.from({ length: ROOMS }, makeRoom)
  /** The latest number that each watcher has. */
  const seen = rooms.map(() => -1)
  const watchers = rooms.map((room, index) =>
    watch(index % 2 ? origins : origins.toReversed(), room, (seq) => {
      seen[index] = Math.max(seen[index] ?? -1, seq)
    }),
  )
  await Promise.all(watchers.map(({ opened }) => opened))
  for (let seq = 0; seq < ROUNDS; seq += 1) {
    for (const [index, room] of rooms.entries()) {
      if (seq === KILLED_IN && index === ROOMS / 2) kill()
      await postToAny(index % 2 ? origins : origins.toReversed(), room, seq, agent)
    }
  }
  const sent = performance.now()
  const missing = () => seen.filter((seq) => seq < ROUNDS - 1).length
  while (missing() > 0 && performance.now() < sent + LONGEST_MS) await setTimeout(5)
  const waited = performance.now() - sent
  for (const watcher of watchers) watcher.end()
  agent.destroy()
  return [
    { name: names.missed, value: missing(), limit: 0 },
    { name: names.caughtUp, value: waited, unit: 'ms' },
  ]
}

/**
 * A page whose message was lost sends it again, to whom the proxy gives it next.
 * @param {string[]} origins
 * @param {import('./room.mjs').Room} room
 * @param {number} seq
 * @param {http.Agent} agent
 */
async function postToAny(origins, room, seq, agent) {
  for (const origin of [...origins, ...origins]) {
    if ((await post(origin, room, seq, agent)) === 204) return
  }
}
