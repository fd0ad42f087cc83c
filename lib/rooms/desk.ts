import { readText } from '@/lib/http/read-text'
import * as z from '@/lib/schema/zod'
import { isRoom, isToken, LONGEST_MESSAGE, LONGEST_SEALED, type Message, roomOf } from '@/lib/watch/wire'
import { PLAIN_TEXT_ANSWERS } from '@/lib/words/plain-text-answers'
import { type Rooms, RoomsUnreachable, type Taken } from './contract'
import { eventsOf } from './events'
import type { createRates } from './rates'
import type { createSeats } from './seats'

// Every message is parsed before anything is kept of it. The server checks the form alone: it has no key.
const message = z.strictObject({
  seq: z.int().check(z.minimum(0)),
  sealed: z.string().check(z.regex(/^[\w-]+$/), z.maxLength(LONGEST_SEALED)),
})

type DeskOptions = {
  rooms: Rooms
  seats: ReturnType<typeof createSeats>
  rates: ReturnType<typeof createRates>
}

/** Seconds after which a page or a watcher may ask again. */
const RETRY_S = '30'

const ANSWERS = {
  kept: { status: 204, text: null },
  older: { status: 409, text: PLAIN_TEXT_ANSWERS.room.older },
  over: { status: 410, text: PLAIN_TEXT_ANSWERS.room.over },
  full: { status: 503, text: PLAIN_TEXT_ANSWERS.room.full },
} satisfies Record<Taken, { status: number; text: string | null }>

/**
 * Answers what is asked of a room. Only who has its write token may write to it or close it: the room is the hash of the
 * token, so every instance can check that and keeps nothing for it. Nothing of a request is logged.
 */
export function createDesk({ rooms, seats, rates }: DeskOptions) {
  const endings = new Set<() => void>()
  return {
    /** Ends every stream. Who reads one comes back by itself. */
    end(): void {
      for (const end of endings) end()
    },

    async post(request: Request, room: string): Promise<Response> {
      const refused = await refusalOf(request, room)
      if (refused) return refused
      if (!rates.allows(room)) return plain(429, PLAIN_TEXT_ANSWERS.room.tooMany)
      const said = await readMessage(request)
      if (!said) return plain(400, PLAIN_TEXT_ANSWERS.room.malformed)
      return whenReachable(async () => {
        const { status, text } = ANSWERS[await rooms.put(room, said)]
        return plain(status, text)
      })
    },

    async remove(request: Request, room: string): Promise<Response> {
      const refused = await refusalOf(request, room)
      if (refused) return refused
      if (!rates.allows(room)) return plain(429, PLAIN_TEXT_ANSWERS.room.tooMany)
      return whenReachable(async () => {
        await rooms.close(room)
        return plain(204, null)
      })
    },

    get(request: Request, room: string): Response {
      if (!isRoom(room)) return plain(404, PLAIN_TEXT_ANSWERS.notFound)
      if (!rates.allowsReader()) return plain(503, PLAIN_TEXT_ANSWERS.room.noSeat)
      const leave = seats.take(room)
      if (!leave) return plain(503, PLAIN_TEXT_ANSWERS.room.noSeat)
      const events = eventsOf({
        follow: (tell) => rooms.follow(room, tell),
        after: lastSeen(request),
        onEnd: leave,
        endings,
      })
      return new Response(events, { headers: EVENT_HEADERS })
    },

    /** What a GET would answer, without its stream. */
    head(room: string): Response {
      if (!isRoom(room)) return plain(404, null)
      return new Response(null, { headers: EVENT_HEADERS })
    },
  }
}

/** No proxy may keep, change or hold back what is sent bit by bit: nginx reads `X-Accel-Buffering`. */
const EVENT_HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
}

/** Why this request may not write; the same answer for a wrong token and for none. */
async function refusalOf(request: Request, room: string): Promise<Response | null> {
  if (!isRoom(room)) return plain(404, PLAIN_TEXT_ANSWERS.notFound)
  const token = /^Bearer ([\w-]+)$/.exec(request.headers.get('authorization') ?? '')?.[1] ?? ''
  if (isToken(token) && (await roomOf(token)) === room) return null
  return plain(401, PLAIN_TEXT_ANSWERS.room.noToken)
}

async function readMessage(request: Request): Promise<Message | null> {
  try {
    const text = await readText(request, LONGEST_MESSAGE)
    return text === null ? null : (z.safeParse(message, JSON.parse(text)).data ?? null)
  } catch {
    return null
  }
}

function lastSeen({ headers }: Request): number {
  const id = headers.get('last-event-id') ?? ''
  return /^\d{1,16}$/.test(id) ? Number(id) : -1
}

async function whenReachable(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    if (!(error instanceof RoomsUnreachable)) throw error
    return plain(503, PLAIN_TEXT_ANSWERS.room.unreachable)
  }
}

function plain(status: number, text: string | null): Response {
  const headers = {
    'Cache-Control': 'no-store',
    ...(status === 503 || status === 429 ? { 'Retry-After': RETRY_S } : {}),
    ...(text === null ? {} : { 'Content-Type': 'text/plain; charset=utf-8' }),
  }
  return new Response(text, { status, headers })
}
