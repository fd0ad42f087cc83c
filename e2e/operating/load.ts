import { createHash, randomBytes } from 'node:crypto'
import http from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

const WRITERS = 6
const READERS = 4
/** Dozens of requests a second are under way at every moment of a restart; more would only keep the machine busy. */
const BETWEEN_READS_MS = 40
const WATCHERS = 12
/** A room takes four messages a second. */
const BETWEEN_MESSAGES_MS = 260
/** As long as the ciphertext of a snapshot. */
const SEALED = randomBytes(1052).toString('base64url')

/** Asks until told to end: pages and files, messages with a body, and watchers that read what is written. */
export function startLoad(origin: string) {
  const agent = new http.Agent({ keepAlive: true })
  const rooms = Array.from({ length: WRITERS }, makeRoom)
  const answers = new Map<string, number>()
  let on = true
  const count = (what: string) => answers.set(what, (answers.get(what) ?? 0) + 1)

  async function write({ token, path }: Room): Promise<void> {
    for (let seq = 1; on; seq += 1) {
      const body = JSON.stringify({ seq, sealed: SEALED })
      count(`POST ${await ask(agent, origin, path, { method: 'POST', body, token })}`)
      await pause(BETWEEN_MESSAGES_MS)
    }
  }

  async function read(): Promise<void> {
    while (on)
      for (const path of ['/', '/?v=1&product=sales', '/icon.svg']) {
        count(`GET ${await ask(agent, origin, path)}`)
        await pause(BETWEEN_READS_MS)
      }
  }

  const watchers = Array.from({ length: WATCHERS }, (_, index) =>
    watch(origin, rooms[index % WRITERS]?.path ?? ''),
  )
  const asking = Promise.all([...rooms.map(write), ...Array.from({ length: READERS }, read)])
  return {
    /** How often each thing was answered with each status; 0 is no answer. */
    answers: () => Object.fromEntries(answers),
    watchers,
    async stop(): Promise<void> {
      on = false
      await asking
      for (const { end } of watchers) end()
      agent.destroy()
    },
  }
}

type Room = { token: string; path: string }

function makeRoom(): Room {
  const token = randomBytes(32).toString('base64url')
  return { token, path: `/watch/${createHash('sha256').update(token).digest('base64url').slice(0, 22)}` }
}

type Asked = { method?: string; body?: string; token?: string }

/** The status of the answer that came to its end; 0 where none did. */
function ask(agent: http.Agent, origin: string, path: string, asked: Asked = {}): Promise<number> {
  const { method = 'GET', body = '', token } = asked
  const headers = token ? { Authorization: `Bearer ${token}`, 'Content-Length': Buffer.byteLength(body) } : {}
  return new Promise((resolve) => {
    const request = http.request(`${origin}${path}`, { agent, method, headers }, (answer) => {
      answer.resume()
      answer.once('end', () => resolve(answer.complete ? (answer.statusCode ?? 0) : 0))
      answer.once('error', () => resolve(0))
    })
    request.once('error', () => resolve(0))
    request.end(body)
  })
}

/** Reads a room as a browser does: a stream that ends is opened again. `refused` counts what is no stream. */
function watch(origin: string, path: string) {
  const seen = { streams: 0, refused: 0, text: '' }
  let request: http.ClientRequest | undefined
  let on = true
  const connect = () => {
    if (!on) return
    const again = () => void setTimeout(connect, 100)
    request = http.get(`${origin}${path}`, { agent: false }, (answer) => {
      if (answer.statusCode === 200) seen.streams += 1
      else seen.refused += 1
      answer.setEncoding('utf8').on('data', (text: string) => {
        // The last message is enough.
        seen.text = `${seen.text}${text}`.slice(-4000)
      })
      answer.once('error', () => undefined)
      answer.once('close', again)
    })
    request.once('error', again)
  }
  connect()
  return {
    streams: () => seen.streams,
    refused: () => seen.refused,
    /** The number of the latest message. */
    latest: () => Number([...seen.text.matchAll(/^id: (\d+)$/gm)].at(-1)?.[1] ?? -1),
    end() {
      on = false
      request?.destroy()
    },
  }
}
