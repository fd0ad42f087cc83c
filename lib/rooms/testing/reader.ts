/** Reads server-sent events as a browser does; `text` is all that came so far. */
export function reader(body: ReadableStream<Uint8Array> | null) {
  if (!body) throw new Error('no body')
  const source = body.getReader()
  const decoder = new TextDecoder()
  const read = { text: '', ended: false }
  const step = async (): Promise<void> => {
    const { done, value } = await source.read()
    if (done) read.ended = true
    else read.text += decoder.decode(value, { stream: true })
  }
  return {
    read,
    step,
    /** The ciphertext of each message so far. */
    messages: () => [...read.text.matchAll(/^data: (.+)$/gm)].map(([, sealed]) => sealed),
    /** Goes on reading by itself, to the end. */
    async follow(): Promise<void> {
      while (!read.ended) await step()
    },
    cancel: () => source.cancel(),
  }
}
