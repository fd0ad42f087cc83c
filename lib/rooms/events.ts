import { AsyncResource } from 'node:async_hooks'
import type { News, Tell } from './contract'

type EventsOptions = {
  follow: (tell: Tell) => () => void
  /** The number of the last message that the watcher has. */
  after: number
  /** Called once, when the stream has ended in any way. */
  onEnd: () => void
  /** Holds what ends the stream from this side, for as long as it is open. */
  endings?: Set<() => void>
  beatMs?: number
  /** The watcher comes back by itself. */
  longestMs?: number
}

/** Milliseconds between two signs that the connection lives. Proxies often cut off what is silent for 30 or 60 seconds. */
const BEAT_MS = 20_000
const LONGEST_MS = 60 * 60_000

/** A watcher that has read nothing for so many beats is gone. */
const MISSED_BEATS = 3

/** How soon a browser comes back after the connection was lost. */
const RETRY_MS = 2_000

/**
 * The messages of a room as server-sent events (html.spec.whatwg.org/multipage/server-sent-events.html). For a watcher that
 * reads slowly only the latest message is kept.
 */
export function eventsOf(options: EventsOptions): ReadableStream<Uint8Array> {
  const { follow, onEnd, endings, beatMs = BEAT_MS, longestMs = LONGEST_MS } = options
  const encoder = new TextEncoder()
  let last = options.after
  let waiting: string | null = null
  let over = false
  let missed = 0
  let stop = () => {}

  return new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text))
      send(`retry: ${RETRY_MS}\n\n`)
      // In the watcher's own context: in the writer's, each watcher would keep the last writer's request in memory.
      const listener = AsyncResource.bind((news: News) => {
        take(news)
        flush(controller)
      })
      const leave = follow(listener)
      const beat = setInterval(() => {
        if (reads(controller)) {
          missed = 0
          send(':\n\n')
        } else if (++missed >= MISSED_BEATS) close(controller)
      }, beatMs)
      const end = () => close(controller)
      const longest = setTimeout(end, longestMs)
      endings?.add(end)
      let stopped = false
      stop = () => {
        if (stopped) return
        stopped = true
        leave()
        clearInterval(beat)
        clearTimeout(longest)
        endings?.delete(end)
        onEnd()
      }
      // Its room may be over already, which was told before `stop` knew how to leave.
      flush(controller)
    },
    pull(controller) {
      flush(controller)
    },
    cancel() {
      stop()
    },
  })

  function take(news: News): void {
    if (news.kind === 'over') over = true
    else if (news.message.seq > last) {
      last = news.message.seq
      waiting = `id: ${last}\ndata: ${news.message.sealed}\n\n`
    }
  }

  function flush(controller: ReadableStreamDefaultController<Uint8Array>): void {
    if (!reads(controller)) return
    if (waiting !== null) {
      const text = waiting
      waiting = null
      controller.enqueue(encoder.encode(text))
    } else if (over) {
      over = false
      controller.enqueue(encoder.encode('event: over\ndata:\n\n'))
      close(controller)
    }
  }

  function close(controller: ReadableStreamDefaultController<Uint8Array>): void {
    stop()
    try {
      controller.close()
    } catch {
      // The reader cancelled it in the same moment.
    }
  }
}

/** Whether the reader has taken what it was given. */
function reads({ desiredSize }: ReadableStreamDefaultController<Uint8Array>): boolean {
  return desiredSize !== null && desiredSize > 0
}
