import { decodeText, splitQuery } from './query'
import { looksLikeSecret } from './texts'

/** Whether a link's query may be shown as it came: nothing in it looks like a client secret. */
export function mayRepeat(query: string): boolean {
  const texts = Object.entries(splitQuery(query)).flatMap(([name, values]) => [name, ...values])
  return [query, ...texts, ...texts.map(decoded)].every((text) => !looksLikeSecret(text))
}

function decoded(text: string): string {
  return decodeText(text) ?? text
}
