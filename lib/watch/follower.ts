import { unseal } from './seal'
import { importKey, type WatchLink } from './secrets'
import { readSnapshot, type Snapshot } from './snapshot'
import { addressOf, type Message } from './wire'

/** The latest picture, when it came, and how old its news is, by this computer's clock. */
export type Seen = { snapshot: Snapshot; heardAt: number; newsAt: number }

export type Watching = {
  connection: 'connecting' | 'open' | 'lost'
  seen: Seen | null
  /** Why the last message was not taken: it was changed or sealed with another key, or it is an old one once more. */
  fault: 'unreadable' | 'older' | null
  /** `ended`: the administrator did. `over`: the room is closed. */
  end: 'ended' | 'over' | null
}

/** The part of an `EventSource` that is used here. */
export type Source = {
  readonly readyState: number
  close(): void
  addEventListener(type: string, listener: (event: Event) => void): void
}

type FollowerOptions = {
  link: WatchLink
  open?: (address: string) => Source
  now?: () => number
}

/** Milliseconds without news after which one should know that there is none. Signs of life come every 30 seconds. */
export const QUIET_MS = 120_000

const CLOSED = 2
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 30_000

/**
 * Follows a run by its watch link. Only the address of the room is asked for; the key stays here. A message that cannot be
 * read, or that is not later than the last one, takes nothing from the picture that is there.
 */
export function createFollower({ link, open = openSource, now = Date.now }: FollowerOptions) {
  const listeners = new Set<() => void>()
  let state: Watching = { connection: 'connecting', seen: null, fault: null, end: null }
  let source: Source | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let watchdog: ReturnType<typeof setInterval> | undefined
  let openedAt = 0
  let tries = 0
  let last = -1
  /** How far the two clocks are apart at most, in milliseconds, by what came at once. */
  let apart = Number.POSITIVE_INFINITY
  /** What the server kept from before may be old. */
  let caughtUp = false
  const key = importKey(link.key)
  let queue: Promise<void> = Promise.resolve()

  function tell(news: Partial<Watching>): void {
    state = { ...state, ...news }
    for (const listener of listeners) listener()
  }

  function connect(): void {
    source?.close()
    clearTimeout(timer)
    timer = undefined
    caughtUp = false
    openedAt = now()
    const here = open(addressOf(link.room))
    source = here
    const mine = (act: () => void) => () => {
      if (source === here) act()
    }
    here.addEventListener(
      'open',
      mine(() => {
        tries = 0
        tell({ connection: 'open' })
      }),
    )
    here.addEventListener('error', mine(lost))
    here.addEventListener(
      'over',
      mine(() => {
        // What came before it is still being opened.
        queue = queue.then(() => end('over'))
      }),
    )
    here.addEventListener('message', (event) => {
      if (!(event instanceof MessageEvent)) return
      const { lastEventId, data } = event
      queue = queue.then(() => take(lastEventId, String(data)))
    })
  }

  /** A browser comes back by itself unless the server refused: then it gives up. */
  function lost(): void {
    caughtUp = false
    tell({ connection: 'lost' })
    if (source?.readyState !== CLOSED) return
    timer = setTimeout(connect, Math.min(FIRST_PAUSE_MS * 2 ** tries, LONGEST_PAUSE_MS))
    tries += 1
  }

  async function take(id: string, sealed: string): Promise<void> {
    if (state.end) return
    const seq = /^\d{1,16}$/.test(id) ? Number(id) : -1
    // Told once more after the connection was lost.
    if (seq === last && last >= 0) return
    if (seq < last) return tell({ fault: 'older' })
    const snapshot = await read({ seq, sealed })
    if (!snapshot) return tell({ fault: 'unreadable' })
    last = seq
    const heardAt = now()
    const newsAt = timeOf(snapshot, heardAt)
    caughtUp = true
    tell({ seen: { snapshot, heardAt, newsAt }, fault: null, connection: 'open' })
    // Said at once: that the room is over may be waiting behind this message.
    if (snapshot.page === 'ended') end('ended')
  }

  /** When a picture was made, by this computer's clock: the first one after a connection may have waited on the server. */
  function timeOf({ at }: Snapshot, heardAt: number): number {
    if (caughtUp) apart = Math.min(apart, heardAt - at)
    return Math.min(heardAt, at + (Number.isFinite(apart) ? apart : 0))
  }

  async function read(message: Message): Promise<Snapshot | null> {
    const text = await unseal(await key, link.room, message)
    return text === null ? null : readSnapshot(text)
  }

  function end(how: 'ended' | 'over'): void {
    if (!state.end) tell({ end: how })
    stop()
  }

  /** A connection can be dead without a word, after a sleep of the computer above all. */
  function look(): void {
    const since = Math.max(openedAt, state.seen?.heardAt ?? 0)
    if (now() - since >= QUIET_MS && timer === undefined) connect()
  }

  function stop(): void {
    source?.close()
    source = null
    clearTimeout(timer)
    clearInterval(watchdog)
  }

  return {
    state: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    start(): void {
      if (state.end) return
      watchdog = setInterval(look, QUIET_MS / 4)
      connect()
    },
    stop,
  }
}

function openSource(address: string): Source {
  return new EventSource(address)
}
