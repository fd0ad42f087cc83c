import { readFileSync } from 'node:fs'
import http from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { bench as words } from '../../../lib/words/terminal/measures.mjs'
import { makeRoom, post, watch } from './room.mjs'

const ROOMS = 1_000
const MESSAGES = 10_000
/** Requests under way at once. */
const HANDS = 16

/**
 * One instance, a watcher in each room, and messages as fast as it takes them.
 * @param {string} origin
 * @param {number | undefined} pid of the server
 * @returns {Promise<import('../../lib/figure.mjs').Figure[]>}
 */
export async function measureOneInstance(origin, pid) {
  const { names } = words.watch
  const agent = new http.Agent({ keepAlive: true, maxSockets: HANDS })
  const rooms = Array.from({ length: ROOMS }, makeRoom)
  // The server has met a message before it is measured.
  for (let seq = 0; seq < 200; seq += 1) await post(origin, makeRoom(), seq, agent)
  const before = memoryOf(pid)
  /** When a message was sent: room and number. @type {Map<string, number>} */
  const sent = new Map()
  /** @type {number[]} */
  const times = []
  const watchers = rooms.map((room) =>
    watch([origin], room, (seq) => {
      const at = sent.get(`${room.room} ${seq}`)
      if (at !== undefined) times.push(performance.now() - at)
    }),
  )
  await Promise.all(watchers.map(({ opened }) => opened))
  const watched = memoryOf(pid)
  let next = 0
  let refused = 0
  const began = performance.now()
  const hand = async () => {
    while (next < MESSAGES) {
      const index = next++
      const room = rooms[index % ROOMS]
      const seq = Math.floor(index / ROOMS)
      if (!room) continue
      sent.set(`${room.room} ${seq}`, performance.now())
      if ((await post(origin, room, seq, agent)) !== 204) refused += 1
    }
  }
  await Promise.all(Array.from({ length: HANDS }, hand))
  const seconds = (performance.now() - began) / 1000
  await setTimeout(1_000)
  const after = memoryOf(pid)
  for (const watcher of watchers) watcher.end()
  agent.destroy()
  times.sort((one, other) => one - other)
  const at = (/** @type {number} */ share) => times[Math.floor(times.length * share)] ?? Number.NaN
  return [
    { name: names.perSecond, value: MESSAGES / seconds },
    { name: names.refused, value: refused, limit: 0 },
    { name: names.notDelivered, value: MESSAGES - times.length, limit: 0 },
    { name: names.p50, value: at(0.5), unit: 'ms', digits: 1 },
    { name: names.p99, value: at(0.99), limit: 1_000, unit: 'ms', digits: 1 },
    { name: names.memoryBefore, value: before, unit: 'MB' },
    { name: names.memoryWatched, value: watched, unit: 'MB' },
    { name: names.memoryAfter, value: after, unit: 'MB' },
  ]
}

/**
 * What the process has of the memory, in MB; Linux tells it in a file (man7.org/linux/man-pages/man5/proc_pid_status.5.html).
 * @param {number | undefined} pid
 */
function memoryOf(pid) {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) / 1024
}
