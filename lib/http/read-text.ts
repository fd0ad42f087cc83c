/** The body as text; `null` as soon as it is too long, because anyone may send one. Rejects if it breaks off. */
export async function readText({ body }: Request, longestBytes: number): Promise<string | null> {
  if (!body) return null
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const part of body) {
    bytes += part.byteLength
    if (bytes > longestBytes) return null
    text += decoder.decode(part, { stream: true })
  }
  return text
}
