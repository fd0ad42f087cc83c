import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  request as send,
} from 'node:http'

/** A complete request and its answer, as sent over the network. */
export type Exchange = {
  method: string
  url: URL
  requestHeaders: [string, string][]
  requestBody: string
  status: number
  responseHeaders: [string, string][]
  responseBody: string
}

/** A proxy between the browser and everything else: nothing that leaves or enters the browser passes it unseen. */
export class Wire {
  readonly exchanges: Exchange[] = []
  readonly #server: Server

  private constructor() {
    this.#server = createServer((request, response) => {
      this.#pass(request, response).catch((error) => response.destroy(error))
    })
  }

  static async open(): Promise<Wire> {
    const wire = new Wire()
    await new Promise<void>((resolve) => wire.#server.listen(0, '127.0.0.1', resolve))
    return wire
  }

  /** What a browser takes as its proxy. */
  get address(): string {
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('The proxy does not listen.')
    return `http://127.0.0.1:${address.port}`
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '')
    const method = request.method ?? ''
    const body = await read(request)
    // Compressed answers could not be searched.
    const { 'accept-encoding': _, ...headers } = request.headers
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      send(url, { method, headers }, resolve).once('error', reject).end(body)
    })
    const answerBody = await read(answer)
    const status = answer.statusCode ?? 0
    this.exchanges.push({
      method,
      url,
      requestHeaders: pairs(request.rawHeaders),
      requestBody: body.toString(),
      status,
      responseHeaders: pairs(answer.rawHeaders),
      responseBody: answerBody.toString(),
    })
    const { 'transfer-encoding': __, ...answerHeaders } = answer.headers
    response.writeHead(status, answerHeaders).end(answerBody)
  }
}

async function read(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function pairs(raw: readonly string[]): [string, string][] {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name.toLowerCase(), raw[index + 1] ?? '']] : []))
}
