import { isRecord } from '../exchange'
import type { RawEntry } from '../har'
import { parsedJson } from './body-text'
import { isPlaceholder, type Kind, Placeholders } from './placeholders'
import { MICROSOFT_APIS, VOCABULARY } from './well-known'

type Literal = { readonly value: string; readonly pattern: RegExp; readonly placeholder: string }

/** What the first reading of a recording found: what has to be hidden, and what is Microsoft's own. */
export type Learned = {
  readonly placeholders: Placeholders
  /** Secrets, names and addresses to hide wherever they stand, the longest first. */
  readonly literals: readonly Literal[]
  /** Ids and words of Microsoft's own APIs. */
  readonly publicWords: ReadonlySet<string>
}

const NAME_KEYS: ReadonlySet<string> = new Set(
  `displayName givenName surname userPrincipalName mail mailNickname proxyAddresses name appDisplayName app_displayname
   unique_name upn preferred_username email given_name family_name publisherDomain login_hint domain_hint verified_primary_email
   account tenant from ref description username jobTitle officeLocation city street`.split(/\s+/),
)
const SECRET_KEYS: ReadonlySet<string> = new Set(
  `secretText access_token refresh_token id_token id_token_hint client_info client_secret client_assertion
   code_verifier device_code password session_state flowToken hint`.split(/\s+/),
)
/** In an address or a form these are secrets; in an answer of Graph they are the code of an error and the like. */
const SECRET_PARAMETERS: ReadonlySet<string> = new Set(
  'code code_challenge state nonce sid ctx assertion user_code'.split(' '),
)

export const isNameKey = (key: string): boolean => NAME_KEYS.has(key)
export const isSecretKey = (key: string): boolean => SECRET_KEYS.has(key)
export const isSecretParameter = (key: string): boolean => SECRET_KEYS.has(key) || SECRET_PARAMETERS.has(key)

const MOST_LITERALS = 2_000
const DEEPEST = 40

/** Reads all entries once, those too that are left out afterwards: a name may stand in the address of the page alone. */
export function learn(entries: readonly RawEntry[]): Learned {
  const names = new Set<string>()
  const secrets = new Set<string>()
  const publicWords = new Set<string>()

  function visit(key: string, value: unknown, depth: number): void {
    if (depth > DEEPEST) return
    if (typeof value === 'string') note(key, value)
    else if (Array.isArray(value)) for (const item of value) visit(key, item, depth + 1)
    else if (isRecord(value)) visitRecord(value, depth)
  }

  function visitRecord(record: Readonly<Record<string, unknown>>, depth: number): void {
    if (isMicrosofts(record)) visitPublic(record)
    else for (const [name, inner] of Object.entries(record)) visit(name, inner, depth + 1)
  }

  function note(key: string, value: string, secret = isSecretKey(key)): void {
    if (secret) {
      if (value.length >= 8) secrets.add(value)
      for (const claim of claimsOf(value)) visit('', claim, 0)
    } else if (isNameKey(key) && value.length <= 256) names.add(value)
  }

  function visitPublic(principal: Readonly<Record<string, unknown>>): void {
    const offered = [principal['oauth2PermissionScopes'], principal['appRoles']].flat().filter(isRecord)
    for (const word of offered.flatMap(({ id, value }) => [id, value]))
      if (typeof word === 'string' && /^[\w.-]{1,80}$/.test(word)) publicWords.add(word)
  }

  const noteAll = (parameters: Iterable<[string, string]>): void => {
    for (const [key, value] of parameters) note(key, value, isSecretParameter(key))
  }

  for (const { url, requestHeaders, requestText, responseHeaders, responseText } of entries) {
    noteAll(parametersOf(url))
    // A body of JSON read as a form would make one name of all of it.
    if (parsedJson(requestText) === undefined) noteAll(new URLSearchParams(requestText ?? ''))
    for (const text of [requestText, responseText]) visit('', parsedJson(text), 0)
    for (const [name, value] of [...requestHeaders, ...responseHeaders]) {
      if (name === 'authorization') note('access_token', value.replace(/^Bearer /i, ''))
      if (name === 'location' && URL.canParse(value)) noteAll(parametersOf(new URL(value)))
    }
  }

  const placeholders = new Placeholders()
  return { placeholders, literals: literalsOf(names, secrets, placeholders), publicWords }
}

/** Query and fragment: the answer of a sign-in comes in the latter. */
export function parametersOf(url: URL): [string, string][] {
  return [...url.searchParams, ...new URLSearchParams(url.hash.slice(1))]
}

/** A service principal of one of Microsoft's own APIs: what it offers is the same in every tenant. */
export function isMicrosofts(value: Readonly<Record<string, unknown>>): boolean {
  const { appId } = value
  return typeof appId === 'string' && MICROSOFT_APIS.has(appId.toLowerCase())
}

/** Both sides of a token and of `client_info` are JSON in base64url; what is none says nothing. */
function claimsOf(token: string): unknown[] {
  if (token.length > 20_000) return []
  return token
    .split('.')
    .slice(0, 3)
    .map((part) => parsedJson(Buffer.from(part, 'base64url').toString('utf8')))
    .filter(isRecord)
}

function literalsOf(names: Set<string>, secrets: Set<string>, placeholders: Placeholders): Literal[] {
  const worth = (value: string): boolean => value.length >= 3 && !isPlaceholder(value)
  const named = [...names].filter((value) => worth(value) && !VOCABULARY.has(value))
  const all = [
    ...[...secrets].filter(worth).map((value) => literal(value, '{secret}')),
    ...named.map((value) => literal(value, placeholders.of(value, kindOfName(value)), true)),
  ]
  return all.sort((a, b) => b.value.length - a.value.length).slice(0, MOST_LITERALS)
}

function kindOfName(value: string): Kind {
  return /^[^\s@]+@[^\s@]+$/.test(value)
    ? 'upn'
    : /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(value)
      ? 'domain'
      : 'name'
}

/** A name counts as a word of its own: "Ada" is not hidden inside "metadata". */
function literal(value: string, placeholder: string, whole = false): Literal {
  const escaped = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const source = whole ? `(?<![\\p{L}\\p{N}{])${escaped}(?![\\p{L}\\p{N}}])` : escaped
  return { value: value.toLowerCase(), pattern: new RegExp(source, 'giu'), placeholder }
}
