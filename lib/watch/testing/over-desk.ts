import type { Rooms } from '@/lib/rooms/contract'
import { createDesk } from '@/lib/rooms/desk'
import { createRates } from '@/lib/rooms/rates'
import { createSeats } from '@/lib/rooms/seats'
import type { Source } from '../follower'
import type { Way } from '../post'
import { addressOf, type Message } from '../wire'

/** A server for both sides of a test: what came in, and a switch that takes it away. */
export function serverWith(rooms: Rooms) {
  const deskFor = (kept: Rooms) => createDesk({ rooms: kept, seats: createSeats(), rates: createRates() })
  const bodies: string[] = []
  const server = {
    desk: deskFor(rooms),
    /** Another process in its place, which knows nothing. */
    restart(empty: Rooms) {
      server.desk = deskFor(empty)
      server.drop()
    },
    /** The bodies of all messages. */
    bodies,
    up: true,
    /** Sends every watcher away, as a server does that ends. */
    sources: new Set<DeskSource>(),
    drop() {
      for (const source of server.sources) source.drop()
    },
    wayTo(room: string, token: string): Way {
      const ask = (method: string, body?: string) =>
        new Request(`https://onboarding.example${addressOf(room)}`, {
          method,
          headers: { Authorization: `Bearer ${token}` },
          ...(body === undefined ? {} : { body }),
        })
      return {
        async post(message) {
          if (!server.up) return 'failed'
          const body = JSON.stringify(message)
          bodies.push(body)
          const { status } = await server.desk.post(ask('POST', body), room)
          return status === 204 || status === 409 ? 'kept' : status === 410 ? 'over' : 'failed'
        },
        async close() {
          if (!server.up) return false
          return (await server.desk.remove(ask('DELETE'), room)).ok
        },
      }
    },
    open(address: string): Source {
      const source = new DeskSource(server, address)
      server.sources.add(source)
      return source
    },
  }
  return server
}

type Served = { up: boolean; desk: ReturnType<typeof createDesk> }

/** Server-sent events of the desk as a browser reads them: html.spec.whatwg.org/multipage/server-sent-events.html */
class DeskSource extends EventTarget implements Source {
  readyState = 0
  #reader: ReadableStreamDefaultReader<Uint8Array> | null = null
  readonly #server: Served
  readonly #address: string
  #lastId = ''

  constructor(server: Served, address: string) {
    super()
    this.#server = server
    this.#address = address
    queueMicrotask(() => void this.#read())
  }

  close(): void {
    this.readyState = 2
    void this.#reader?.cancel()
  }

  /** The connection breaks, and the browser comes back by itself. */
  drop(): void {
    if (this.readyState === 2) return
    const broken = this.#reader
    this.readyState = 0
    this.#reader = null
    void broken?.cancel()
    this.dispatchEvent(new Event('error'))
    setTimeout(() => void this.#read(), 10)
  }

  /** Delivers a message as a server would that is not ours. */
  deliver({ seq, sealed }: Message): void {
    this.dispatchEvent(new MessageEvent('message', { data: sealed, lastEventId: String(seq) }))
  }

  async #read(): Promise<void> {
    if (this.readyState === 2) return
    if (!this.#server.up) {
      this.readyState = 2
      this.dispatchEvent(new Event('error'))
      return
    }
    const request = new Request(`https://onboarding.example${this.#address}`, {
      headers: { 'Last-Event-ID': this.#lastId },
    })
    const { body } = this.#server.desk.get(request, this.#address.split('/').at(-1) ?? '')
    const reader = body?.getReader()
    if (!reader) return
    this.#reader = reader
    this.readyState = 1
    this.dispatchEvent(new Event('open'))
    let text = ''
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += new TextDecoder().decode(part.value)
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) if (this.#reader === reader) this.#dispatch(block)
    }
  }

  #dispatch(block: string): void {
    const fields = new Map(block.split('\n').map((line) => line.split(': ', 2) as [string, string]))
    const event = fields.get('event')
    if (event) this.dispatchEvent(new Event(event))
    const data = fields.get('data')
    if (event || data === undefined) return
    this.#lastId = fields.get('id') ?? this.#lastId
    this.deliver({ seq: Number(this.#lastId), sealed: data })
  }
}
