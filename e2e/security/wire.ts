import { connect } from 'node:net'

export type Answer = { status: number; headers: Headers; body: string }

const PATIENCE = 5_000

/**
 * Sends bytes as they are and reads the answer: a client library would mend what a stranger sends.
 * `null` means that the server closed the connection without a word.
 */
export function sendRaw(port: number, request: string): Promise<Answer | null> {
  return new Promise((resolve, reject) => {
    let received = ''
    const socket = connect(port, 'localhost')
    socket.setEncoding('latin1').setTimeout(PATIENCE)
    socket.on('data', (part) => {
      received += part
    })
    socket.on('timeout', () => socket.destroy(new Error('left waiting')))
    // A server may close while the rest of a long request is still on its way.
    socket.on('error', (error) => ('code' in error && error.code === 'ECONNRESET' ? null : reject(error)))
    socket.on('close', () => resolve(answerIn(received)))
    socket.write(request)
  })
}

/** One request of HTTP/1.1 whose connection ends with it. */
export function requestOf(
  method: string,
  target: string,
  headers: readonly string[] = [],
  body = '',
): string {
  const length = body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]
  const lines = [
    `${method} ${target} HTTP/1.1`,
    'Host: localhost',
    'Connection: close',
    ...headers,
    ...length,
  ]
  return `${lines.join('\r\n')}\r\n\r\n${body}`
}

function answerIn(received: string): Answer | null {
  if (received === '') return null
  const end = received.indexOf('\r\n\r\n')
  const [first = '', ...lines] = received.slice(0, end).split('\r\n')
  const status = Number(/^HTTP\/1\.1 (\d{3})\b/.exec(first)?.[1])
  const body = received.slice(end + 4)
  // "100 Continue" goes ahead of the answer.
  if (status < 200) return answerIn(body)
  const headers = new Headers()
  for (const line of lines) {
    const colon = line.indexOf(':')
    headers.append(line.slice(0, colon), line.slice(colon + 1).trim())
  }
  return { status, headers, body }
}
