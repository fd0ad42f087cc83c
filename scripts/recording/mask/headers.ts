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
/** Names of the web's own headers, and of what servers before Graph are known to add. */
const STANDARD: ReadonlySet<string> = new Set([
  ...MESSAGES,
  ...LISTS,
  ...`accept-encoding accept-language accept-ranges access-control-allow-credentials age allow alt-svc authorization
   connection content-disposition content-encoding content-language content-length content-security-policy
   content-security-policy-report-only cookie cross-origin-opener-policy cross-origin-opener-policy-report-only
   cross-origin-embedder-policy cross-origin-resource-policy date deprecation dnt etag expires host if-match
   if-none-match keep-alive last-modified link location nel origin p3p permissions-policy priority proxy-authenticate
   referer referrer-policy report-to reporting-endpoints sec-fetch-dest sec-fetch-mode sec-fetch-site server server-timing
   set-cookie sunset te timing-allow-origin trailer transfer-encoding upgrade upgrade-insecure-requests user-agent via
   www-authenticate x-content-type-options x-dns-prefetch-control x-firefox-spdy x-frame-options x-powered-by
   x-request-id x-xss-protection readwriteconsistencytoken return-client-request-id`.split(/\s+/),
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

/** A name that only a company's own proxy would send could name the company: it is dropped. */
function maskName(name: string, learned: Learned): string | null {
  const microsofts = /^(?:x-ms|ocp|request|client)-[a-z]{1,20}(?:-[a-z]{1,20}){0,4}$/.test(name)
  if (!microsofts && !STANDARD.has(name)) return null
  return maskText(name, learned, 'names') === name ? name : null
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
