import { config } from '@/lib/config/server'
import { rooms as words } from '@/lib/words/terminal-words.mjs'
import type { Rooms } from './contract'
import { createDesk } from './desk'
import { createRoomsInProcess } from './in-process'
import { createRates } from './rates'
import { createSeats } from './seats'

type Desk = ReturnType<typeof createDesk>

/** Routes are bundled separately, so they share their one desk through the process. */
const shared = globalThis as typeof globalThis & { watchDesk?: Promise<Desk> }

/** The desk of this process, opened at the first request. */
export function deskHere(): Promise<Desk> {
  shared.watchDesk ??= openRooms().then(
    (rooms) => createDesk({ rooms, seats: createSeats(), rates: createRates() }),
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
    onOutage: (out) => process.stderr.write(`${out ? words.lost : words.back}\n`),
  })
}
