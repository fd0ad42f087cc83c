/** The body of a request is longer than the sandbox reads. */
export class TooLarge extends Error {
  constructor(readonly most: number) {
    super(`The body of the request is longer than ${most} bytes.`)
  }
}

/** The text of a request, read no further than it may be long. */
export async function readText(request: Request, most: number): Promise<string> {
  if (request.body === null) return ''
  if (Number(request.headers.get('content-length') ?? 0) > most) throw new TooLarge(most)
  const reader = request.body.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length
    if (length > most) {
      reader.releaseLock()
      throw new TooLarge(most)
    }
    parts.push(part.value)
  }
  return new TextDecoder().decode(Buffer.concat(parts))
}

/** The connection ends with such an answer: what is left of the body is not waited for. */
export const TOO_LARGE_HEADERS = { connection: 'close' } as const
