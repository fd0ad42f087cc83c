import { Full, WHOLE } from '../limits'

/**
 * Directories on their way to a reader. A large one is 40 MB of JSON, so it is made piece by piece as it is read; and since
 * a reader who does not read holds what it is made of, only so many are under way at one time, each for so long.
 */
export class DirectoryStreams {
  #underWay = 0

  answer(directory: Readonly<Record<string, unknown>>): Response {
    const headers = { 'content-type': 'application/json' }
    const lists = Object.values(directory).filter(Array.isArray)
    if (lists.every((list) => list.length <= WHOLE.large))
      return new Response(JSON.stringify(directory), { headers })
    if (this.#underWay >= WHOLE.underWay)
      throw new Full(503, 'Too many large companies are being read. Try again in a minute.')
    return new Response(this.#stream(piecesOf(directory)), { headers })
  }

  #stream(pieces: Iterator<string, void>): ReadableStream<Uint8Array> {
    const encoder = new TextEncoder()
    let timer: NodeJS.Timeout | undefined
    const end = (): void => {
      if (timer === undefined) return
      clearTimeout(timer)
      timer = undefined
      this.#underWay -= 1
    }
    return new ReadableStream<Uint8Array>({
      start: (stream) => {
        this.#underWay += 1
        timer = setTimeout(() => {
          end()
          stream.error(new Error('The reader took too long.'))
        }, WHOLE.milliseconds).unref()
      },
      pull(stream) {
        const { value, done } = pieces.next()
        if (value !== undefined) stream.enqueue(encoder.encode(value))
        if (!done) return
        end()
        stream.close()
      },
      cancel: end,
    })
  }
}

function* piecesOf(directory: Readonly<Record<string, unknown>>): Generator<string, void> {
  let before = '{'
  for (const [name, value] of Object.entries(directory)) {
    yield `${before}${JSON.stringify(name)}:`
    before = ','
    if (Array.isArray(value)) yield* listOf(value)
    else yield JSON.stringify(value)
  }
  yield '}'
}

function* listOf(rows: readonly unknown[]): Generator<string, void> {
  yield '['
  for (let from = 0; from < rows.length; from += WHOLE.piece) {
    const piece = JSON.stringify(rows.slice(from, from + WHOLE.piece)).slice(1, -1)
    yield from === 0 ? piece : `,${piece}`
  }
  yield ']'
}
