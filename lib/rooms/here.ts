import { config } from '@/lib/config/server'
import { serving } from '@/lib/http/serving'
import { log } from '@/lib/log/log.mjs'
import { rooms as words } from '@/lib/words/terminal/environment.mjs'
import type { Rooms } from './contract'
import { createDesk } from './desk'
import { createRoomsInProcess } from './in-process'
import { createRates } from './rates'
import { createSeats } from './seats'

type Desk = ReturnType<typeof createDesk>

/** Routes are bundled separately, so they share their one desk through the process. */
const shared = globalThis as typeof globalThis & { watchDesk?: Promise<Desk>; redisIsAway?: boolean }

/** Where rooms are kept: in this process, in Redis, or nowhere at the moment because Redis does not answer. */
export function whereRoomsAre(): 'process' | 'redis' | 'away' {
  if (config().redis === null) return 'process'
  return shared.redisIsAway ? 'away' : 'redis'
}

/** Where Redis is configured, the log and /api/ready know whether it answers before the first one watches. */
export function openRoomsEarly(): void {
  if (config().redis !== null) void deskHere()
}

/** The desk of this process, opened at the first request. */
export function deskHere(): Promise<Desk> {
  shared.watchDesk ??= openRooms().then(
    (rooms) => {
      const desk = createDesk({ rooms, seats: createSeats(), rates: createRates() })
      // When this process ends: a watcher comes back by itself, to an instance that goes on.
      serving().endings.add(desk.end)
      return desk
    },
    (error) => {
      delete shared.watchDesk
      throw error
    },
  )
  return shared.watchDesk
}

/** The client for Redis is loaded only where it is used. */
async function openRooms(): Promise<Rooms> {
  const { redis } = config()
  if (redis === null) return createRoomsInProcess()
  const { openRoomsInRedis } = await import('./redis')
  return openRoomsInRedis({
    url: redis,
    onOutage: (out) => {
      shared.redisIsAway = out
      log(out ? { event: 'redis-lost', message: words.lost } : { event: 'redis-back', message: words.back })
    },
  })
}
