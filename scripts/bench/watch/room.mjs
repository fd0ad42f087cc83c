import { createHash, randomBytes } from 'node:crypto'
import http from 'node:http'
import { StringDecoder } from 'node:string_decoder'

/** As long as the ciphertext of a snapshot. */
const sealed = randomBytes(1052).toString('base64url')

/** A room, and the token that writes to it. */
export function makeRoom() {
  const token = randomBytes(32).toString('base64url')
  return { token, room: createHash('sha256').update(token).digest('base64url').slice(0, 22) }
}

/** @typedef {ReturnType<typeof makeRoom>} Room */

/**
 * Sends one message.
 * @param {string} origin
 * @param {Room} room
 * @param {number} seq
 * @param {http.Agent} agent
 * @returns {Promise<number | undefined>} the status; undefined where there was no answer
 */
export function post(origin, { room, token }, seq, agent) {
  return new Promise((resolve) => {
    const headers = { Authorization: `Bearer ${token}` }
    const request = http.request(
      `${origin}/watch/${room}`,
      { method: 'POST', agent, headers },
      (response) => {
        response.resume()
        response.once('end', () => resolve(response.statusCode))
      },
    )
    request.once('error', () => resolve(undefined))
    request.end(JSON.stringify({ seq, sealed }))
  })
}

/**
 * Watches a room as a browser does: after a loss it comes back, to the next server, with the number it has.
 * @param {string[]} origins
 * @param {Room} room
 * @param {(seq: number) => void} onMessage
 */
export function watch(origins, { room }, onMessage) {
  let turn = 0
  let last = ''
  let ended = false
  /** @type {http.ClientRequest | undefined} */
  let request
  const opened = new Promise((/** @type {(value?: unknown) => void} */ resolve) => {
    const connect = () => {
      const again = () => {
        if (ended) return
        turn += 1
        setTimeout(connect, 200)
      }
      const origin = origins[turn % origins.length]
      request = http.get(
        `${origin}/watch/${room}`,
        { agent: false, headers: last ? { 'Last-Event-ID': last } : {} },
        (response) => {
          resolve()
          read(response, (seq) => {
            last = String(seq)
            onMessage(seq)
          })
          response.once('close', again)
        },
      )
      request.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
        if (error.code === 'ECONNREFUSED') again()
      })
    }
    connect()
  })
  return {
    opened,
    end() {
      ended = true
      request?.destroy()
    },
  }
}

/**
 * @param {http.IncomingMessage} response
 * @param {(seq: number) => void} tell
 */
function read(response, tell) {
  const decoder = new StringDecoder('utf8')
  let text = ''
  response.on('data', (part) => {
    text += decoder.write(part)
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const seq = /^id: (\d+)\ndata: ./.exec(block)?.[1]
      if (seq) tell(Number(seq))
    }
  })
  response.on('error', () => undefined)
}
