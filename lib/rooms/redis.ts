import { createClient } from '@redis/client'
import type { Message } from '@/lib/watch/wire'
import { type News, ROOM_LIMITS, type RoomLimits, type Rooms, RoomsUnreachable, type Taken } from './contract'
import { createListeners } from './listeners'
import { CLOSE, PUT } from './redis-put'

const PREFIX = 'onboarding:room:'
const INDEX = 'onboarding:rooms'
/** One for all rooms: each instance takes from it what its own watchers wait for. */
const CHANNEL = 'onboarding:room-news'

const PATIENCE_MS = 3_000
/** Milliseconds until a refused subscription is tried again. */
const RETRY_MS = 5_000
const PING_MS = 10_000
const LONGEST_PAUSE_MS = 3_000

type RedisOptions = {
  url: string
  limits?: RoomLimits
  /** Told once when Redis does not answer any more, and once when it does again. */
  onOutage?: (out: boolean) => void
}

/**
 * Rooms in Redis, for several instances of the page. Watchers stay where they are while Redis is away, and are told the
 * latest message when it is back. Two connections for the process: commands, and the news of all rooms.
 */
export function openRoomsInRedis({ url, limits = ROOM_LIMITS, onOutage }: RedisOptions): Rooms {
  const options = {
    url,
    // A message that waits here would be old when it is sent; the page sends a newer one by itself.
    disableOfflineQueue: true,
    pingInterval: PING_MS,
    commandOptions: { timeout: PATIENCE_MS },
    socket: {
      connectTimeout: PATIENCE_MS,
      // Longer than the pause between two pings: a server that vanished without a word is noticed.
      socketTimeout: 3 * PING_MS,
      reconnectStrategy: (tries: number) => Math.min(100 * 2 ** Math.min(tries, 10), LONGEST_PAUSE_MS),
    },
  }
  const commands = createClient(options)
  const news = createClient(options)
  const listeners = createListeners()
  let out = false
  let ended = false

  function noteOutage(now: boolean): void {
    if (out === now || ended) return
    out = now
    onOutage?.(now)
  }

  for (const client of [commands, news]) {
    client.on('error', () => noteOutage(true))
    client.on('ready', () => {
      if (!(commands.isReady && news.isReady)) return
      noteOutage(false)
      // What was published while a connection was away is read.
      void catchUp()
    })
  }
  const connected = commands.connect().then(ignore, ignore)
  const subscribed = news.connect().then(listen).then(ignore, ignore)

  async function listen(): Promise<void> {
    try {
      await news.subscribe(CHANNEL, hear)
    } catch {
      noteOutage(true)
      if (!ended) setTimeout(() => void listen().then(catchUp), RETRY_MS).unref()
    }
  }

  function hear(text: string): void {
    const [room = '', ...rest] = text.split(' ')
    if (!listeners.has(room)) return
    const told = newsIn(rest.join(' '))
    if (told) listeners.tell(room, told)
  }

  async function latest(room: string): Promise<News | null> {
    const { known, message } = keysOf(room)
    const [text, facts] = await Promise.all([commands.get(message), commands.hmGet(known, ['born', 'over'])])
    if (text !== null) return newsIn(text)
    const [born, over] = facts
    const isOver = over || (born && Date.now() >= Number(born) + limits.lifeMs)
    return isOver ? { kind: 'over' } : null
  }

  async function catchUp(): Promise<void> {
    await Promise.all(
      listeners.rooms().map(async (room) => {
        // Where Redis is away again, the next "ready" reads again.
        const told = await latest(room).catch(() => null)
        if (told) listeners.tell(room, told)
      }),
    )
  }

  async function run(script: string, room: string, args: string[]): Promise<unknown> {
    // The first message may come before the first connection.
    if (!commands.isReady) await Promise.race([connected, pause(PATIENCE_MS)])
    const { known, message } = keysOf(room)
    try {
      const asked = commands.eval(script, { keys: [known, message, INDEX], arguments: [room, ...args] })
      const answer = await Promise.race([asked, refusedAfter(PATIENCE_MS)])
      noteOutage(false)
      return answer
    } catch {
      // Refused commands count too: no memory left, no right to publish.
      noteOutage(true)
      throw new RoomsUnreachable()
    }
  }

  return {
    async put(room, { seq, sealed }): Promise<Taken> {
      const { lifeMs, rememberedMs, rooms } = limits
      const numbers = [lifeMs, rememberedMs, rooms].map(String)
      const taken = await run(PUT, room, [String(seq), sealed, ...numbers, PREFIX, CHANNEL])
      if (taken === 'kept' || taken === 'older' || taken === 'over') return taken
      throw new RoomsUnreachable()
    },
    async close(room) {
      const closed = await run(CLOSE, room, [String(limits.rememberedMs), CHANNEL])
      if (closed !== 'closed') throw new RoomsUnreachable()
    },
    follow(room, listener) {
      const { tell, leave } = listeners.add(room, listener)
      // Listening first and reading then leaves no gap between the two.
      void subscribed
        .then(() => latest(room))
        .then((told) => told && tell(told))
        .catch(ignore)
      return leave
    },
    async end() {
      ended = true
      commands.destroy()
      news.destroy()
    },
  }
}

function keysOf(room: string): { known: string; message: string } {
  return { known: `${PREFIX}${room}`, message: `${PREFIX}${room}:message` }
}

function newsIn(text: string): News | null {
  if (text === 'over') return { kind: 'over' }
  const [seq = '', sealed = ''] = text.split(' ')
  const message: Message = { seq: Number(seq), sealed }
  return Number.isSafeInteger(message.seq) && sealed ? { kind: 'message', message } : null
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref()
  })
}

function ignore(): void {}

/** A Redis that hangs answers nothing, and the client's own limit ends when the command is written. */
async function refusedAfter(ms: number): Promise<never> {
  await pause(ms)
  throw new RoomsUnreachable()
}
