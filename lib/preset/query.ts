/** The parameters of a query, still percent-encoded, each with its values in their original order. */
type Query = Record<string, string[]>

/**
 * Splits a query. Decides only one thing: a link with any parameter needs a version, so `v` is always there then, if
 * need be empty.
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

/** The query of these parameters, with its question mark; empty for no parameters. */
export function joinQuery(query: Query): string {
  const parts = Object.entries(query).flatMap(([name, values]) => values.map((value) => `${name}=${value}`))
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/** A percent-encoded value as text; `null` if the encoding is broken. */
export function decodeText(raw: string): string | null {
  try {
    return decodeURIComponent(raw.replaceAll('+', ' '))
  } catch {
    return null
  }
}

/**
 * Text as a value of a query. `@` stays readable, for accounts. What mail and chat programs treat as the end of a link
 * or as bold type is encoded too.
 */
export function encodeText(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('%40', '@')
    .replace(/[!'()*~]|\.$/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}
