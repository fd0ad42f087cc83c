/** What a text says as JSON; `undefined` if it is none. Never throws: a schema decides what it has to be. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
