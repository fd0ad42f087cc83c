/** The parameters of a query, still percent-encoded, each with its values in the order in which they came. */
type Query = Record<string, string[]>

/**
 * Takes a query apart without deciding anything but this: a link that says something has to say its version, so
 * `v` is there, perhaps empty, as soon as another parameter is.
 */
export function splitQuery(text: string): Query {
  const values = new Map<string, string[]>()
  for (const part of text.replace(/^\?/, '').split('&')) {
    if (part === '') continue
    const [rawName = ''] = part.split('=', 1)
    const name = decodeText(rawName) ?? rawName
    const known = values.get(name)
    const value = part.slice(rawName.length + 1)
    if (known) known.push(value)
    else values.set(name, [value])
  }
  if (values.size > 0 && !values.has('v')) values.set('v', [])
  return Object.fromEntries(values)
}

/** The query of these parameters, with its question mark; nothing for no parameters. */
export function joinQuery(query: Query): string {
  const parts = Object.entries(query).flatMap(([name, values]) => values.map((value) => `${name}=${value}`))
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/** A percent-encoded value as text, or `null` where the encoding is broken. */
export function decodeText(raw: string): string | null {
  try {
    return decodeURIComponent(raw.replaceAll('+', ' '))
  } catch {
    return null
  }
}

/**
 * Text as a value of a query. `@` stays, so that an account can be read in the link. What mail and chat programs
 * take for the end of a link or for bold type is encoded too.
 */
export function encodeText(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('%40', '@')
    .replace(/[!'()*~]|\.$/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}
