import { JOURNAL } from './limits'

const MASK = '[hidden]'

const SECRET_KEYS = new Set([
  'secretText',
  'access_token',
  'refresh_token',
  'id_token',
  'id_token_hint',
  'client_secret',
  'client_assertion',
  'assertion',
  'code_verifier',
  'device_code',
  'password',
])

const HIDDEN_HEADERS = new Set(['authorization', 'cookie', 'set-cookie'])

/** JSON with every secret value replaced. A `code` stays: in Graph it names an error. */
function maskJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskJson)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      SECRET_KEYS.has(key) && inner !== null ? MASK : maskJson(inner),
    ]),
  )
}

/** `a=b&c=d` with every secret value replaced; here a `code` is a sign-in's code. */
export function maskForm(text: string): string {
  return text.replace(/(^|[?&#])([^=&#?]+)=([^&#]*)/g, (whole, before: string, key: string) =>
    isSecret(key) ? `${before}${key}=${MASK}` : whole,
  )
}

/** Whether a key of a form names a secret, however it is encoded. */
function isSecret(key: string): boolean {
  const [[name = ''] = []] = new URLSearchParams(`${key}=`)
  return name === 'code' || SECRET_KEYS.has(name)
}

/** A header or a path as the journal keeps it. */
export function cut(text: string): string {
  return text.length > JOURNAL.line ? `${text.slice(0, JOURNAL.line)} … [${text.length} characters]` : text
}

/** A body as the journal keeps it. */
export function maskBody(text: string, contentType: string | null): unknown {
  if (text === '') return null
  if (text.length > JOURNAL.body) return `[${text.length} characters]`
  if (contentType?.includes('json')) {
    try {
      return maskJson(JSON.parse(text))
    } catch {
      return maskForm(text)
    }
  }
  // Who forgets to say that a body is a form has sent it all the same.
  return maskForm(text)
}

export function maskHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    [...headers].map(([name, value]) => {
      if (HIDDEN_HEADERS.has(name)) return [name, MASK]
      return [name, cut(name === 'location' || name === 'referer' ? maskForm(value) : value)]
    }),
  )
}
