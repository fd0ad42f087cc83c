import type { Learned } from './learn'
import { isPlaceholder } from './placeholders'
import { maskText } from './text'

type Headers = Readonly<Record<string, string>>

/** Headers whose words are Microsoft's and matter here. Of every other one only the name stays. */
const MESSAGES: ReadonlySet<string> = new Set(
  `content-type cache-control pragma odata-version strict-transport-security retry-after vary preference-applied prefer
   consistencylevel accept access-control-allow-origin access-control-max-age x-ms-resource-unit sdkversion retry-attempt`.split(
    /\s+/,
  ),
)
const LISTS: ReadonlySet<string> = new Set([
  'access-control-allow-headers',
  'access-control-allow-methods',
  'access-control-expose-headers',
  'access-control-request-headers',
  'access-control-request-method',
])
const HTTP_DATE = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/

/** Names in lower case, values hidden; a header that came twice has both values. */
export function maskHeaders(headers: readonly (readonly [string, string])[], learned: Learned): Headers {
  const masked = new Map<string, string>()
  for (const [given, value] of headers) {
    const name = maskName(given, learned)
    if (name === null) continue
    const hidden = maskHeader(name, value, learned)
    const before = masked.get(name)
    masked.set(name, before === undefined || before === hidden ? hidden : `${before}, ${hidden}`)
  }
  return Object.fromEntries(masked)
}

function maskName(name: string, learned: Learned): string | null {
  if (name === '__proto__' || !/^[a-z][a-z0-9_-]{0,63}$/.test(name)) return null
  if (/\d{4}|[0-9a-f]{12}/.test(name)) return null
  const hidden = maskText(name, learned, 'names')
  return hidden === name ? name : null
}

function maskHeader(name: string, value: string, learned: Learned): string {
  if (isPlaceholder(value)) return value
  if (name === 'www-authenticate') return challenge(value, learned)
  if (name === 'location') return maskText(value, learned, 'strict')
  if (LISTS.has(name)) return maskText(value, learned, 'names')
  if (MESSAGES.has(name)) return maskText(value, learned, 'message')
  return name === 'date' && HTTP_DATE.test(value) ? value : '{value}'
}

/** Schemes and names of the parameters; of the values the error alone. */
function challenge(value: string, learned: Learned): string {
  return value
    .slice(0, 20_000)
    .split(/([a-z_]{1,40}="[^"]*")/)
    .map((part, index) => {
      if (index % 2 === 0) return maskText(part, learned, 'names')
      const [name = '', inner = ''] = part.split(/="(.*)"$/s)
      return name === 'error' && /^[a-z_]{1,60}$/.test(inner) ? part : `${name}="{value}"`
    })
    .join('')
}
