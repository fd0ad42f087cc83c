import type { Way } from './post'
import { seal } from './seal'
import { type Picture, pictureAway, type Snapshot, writeSnapshot } from './snapshot'
import { LIFE_MS, type Message } from './wire'

/** `hindered`: the last message did not reach the server. `over`: nothing is sent any more. */
export type Publishing = 'following' | 'hindered' | 'over'

type PublisherOptions = {
  room: string
  key: CryptoKey
  way: Way
  /** When the room was opened, and the number of the last message of an earlier page. */
  began: number
  seq: number
  /** Told each number before it is used. */
  onSeq: (seq: number) => void
  now?: () => number
}

/** Milliseconds between two messages, however fast the run changes. */
const PAUSE_MS = 500

/** A server that was started again, an evicted room and a late reader catch up with this. */
const BEAT_MS = 30_000

/**
 * Sends the complete picture of a run whenever it changes, and again every 30 seconds. Nothing that goes wrong here
 * reaches the run: what could not be sent is sent with the next sign of life.
 */
export function createPublisher({ room, key, way, began, seq, onSeq, now = Date.now }: PublisherOptions) {
  const listeners = new Set<() => void>()
  let state: Publishing = 'following'
  let last = seq
  let sentAt = Number.NEGATIVE_INFINITY
  let latest: Picture | null = null
  /** Sealed beforehand: a page that is being left has no time for it. */
  let away: Message | null = null
  let pending: ReturnType<typeof setTimeout> | undefined
  /** One message at a time is on its way: a slow server must not take the run's connections. */
  let sending = false
  let changed = false

  const beat = setInterval(() => void send(), BEAT_MS)
  // The room is closed by its server then, too. A timer may come late after a sleep of the computer.
  const end = setTimeout(abandon, Math.max(0, began + LIFE_MS - now()))

  function tell(next: Publishing): void {
    if (state === next || state === 'over') return
    state = next
    if (next === 'over') {
      clearInterval(beat)
      clearTimeout(end)
      clearTimeout(pending)
    }
    for (const listener of listeners) listener()
  }

  /** Numbers grow over loads of the page, and over a clock that was set back. Two at a time: one for the page being left. */
  function takeNumber(): number {
    const number = Math.max(last + 1, now())
    last = number + 1
    onSeq(last)
    return number
  }

  function sealed(picture: Picture, page: Snapshot['page'], number: number): Promise<Message> {
    return seal(key, room, number, writeSnapshot(picture, page, now()))
  }

  async function send(): Promise<void> {
    if (now() >= began + LIFE_MS) return abandon()
    if (!latest || state === 'over') return
    if (sending) {
      changed = true
      return
    }
    sending = true
    tell(await sent(latest))
    sending = false
    if (!changed) return
    changed = false
    sendSoon()
  }

  /** Sends this picture, and seals what is sent when the page is left. */
  async function sent(picture: Picture): Promise<Publishing> {
    clearTimeout(pending)
    pending = undefined
    sentAt = now()
    const number = takeNumber()
    const [message, whenLeft] = await Promise.all([
      sealed(picture, 'open', number),
      sealed(pictureAway(picture), 'away', number + 1),
    ])
    if (number + 1 > (away?.seq ?? 0)) away = whenLeft
    const posted = await way.post(message)
    if (posted === 'failed') return 'hindered'
    return posted === 'kept' ? 'following' : 'over'
  }

  /** Sends what is there now, at most twice a second. */
  function sendSoon(): void {
    if (pending || state === 'over') return
    const left = sentAt + PAUSE_MS - now()
    if (left <= 0) void send()
    else
      pending = setTimeout(() => {
        pending = undefined
        void send()
      }, left)
  }

  /** Closes the room at once. */
  function abandon(): void {
    if (state === 'over') return
    tell('over')
    void close()
  }

  /** Tries again as long as the page is there: until then who has the link still reads the last message. */
  async function close(): Promise<void> {
    if (await way.close()) return
    setTimeout(() => void close(), BEAT_MS)
  }

  async function stop(): Promise<void> {
    if (state === 'over') return
    const picture = latest
    tell('over')
    if (picture) await way.post(await sealed(picture, 'ended', takeNumber()))
    await close()
  }

  return {
    state: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** The run has changed. At most two messages a second are sent, and the last change always is. */
    show(picture: Picture): void {
      const same = JSON.stringify(picture) === JSON.stringify(latest)
      latest = picture
      if (!same) sendSoon()
    },
    /** The same picture again, for a page that comes back from the browser's memory. */
    again(): void {
      void send()
    },
    /** The page is being left: its last message begins to go before this returns. */
    leave(): void {
      if (state !== 'over' && away) void way.post(away)
      away = null
    },
    /** The page is being left for good. */
    abandon,
    /** Sends that it has ended, then closes the room. */
    stop,
  }
}
