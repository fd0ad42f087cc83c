import type { Learned } from './learn'
import { isPlaceholder } from './placeholders'
import { MESSAGE_WORDS, PUBLIC_IDS, VOCABULARY } from './well-known'

const LONGEST = 4_000

/**
 * `strict`: only names of the protocol stay (addresses, queries). `message`: plain English words stay too. `names`: a
 * list of header names.
 */
type Mode = 'strict' | 'message' | 'names'

/** Everything between these is one word, so that a token, an address or an id stays in one piece. */
const WORD = /[^\s'"“”‘’()[\]<>,;:=/?&|$#!*+%\\]+/gu
/** A quotation; the sign inside "Microsoft's" does not begin one. */
const QUOTED = /(?<![\p{L}\p{N}])(['"“‘])([^'"“”‘’]{1,400})(['"”’])/gu

/** A text with every word replaced that is not known to be Microsoft's own. */
export function maskText(text: string, learned: Learned, mode: Mode): string {
  const cut = hideLearned(text.slice(0, LONGEST), learned)
  if (mode !== 'message') return cut.replace(WORD, (word) => maskWord(word, learned, mode))
  const parts = cut.split(QUOTED)
  // `split` with three groups: text, quote, quotation, quote, text, …
  return parts
    .map((part, index) => {
      const place = index % 4
      if (place === 1 || place === 3) return part
      return part.replace(WORD, (word) => maskWord(word, learned, place === 2 ? 'strict' : 'message'))
    })
    .join('')
}

/** Path and query as a person reads them, without their percent signs. */
export function maskAddress(address: string, learned: Learned): string {
  const [path = '', query] = address.split(/[?](.*)/s)
  const shown = maskText(decoded(path), learned, 'strict').replaceAll(/[?#]/g, '')
  if (query === undefined) return shown
  const parameters = [...new URLSearchParams(query)].map(([name, value]) =>
    `${maskText(name, learned, 'strict')}=${maskText(value, learned, 'strict')}`.replaceAll(/[&#+%]/g, ' '),
  )
  return `${shown}?${parameters.join('&')}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Replaces what is known to be secret, or a name, wherever it stands. */
function hideLearned(text: string, learned: Learned): string {
  const small = text.toLowerCase()
  let result = text
  for (const { value, pattern, placeholder } of learned.literals)
    if (small.includes(value)) result = result.replace(pattern, placeholder)
  return result
}

function maskWord(word: string, learned: Learned, mode: Mode): string {
  const [, core = word, end = ''] = /^(.*?[^.])(\.{1,3})$/.exec(word) ?? []
  return keeps(core, learned, mode) ? word : learned.placeholders.of(core) + end
}

/** Dates, numbers and the guide's own keys tell nothing of the tenant. */
const HARMLESS = [
  /^\d{1,7}Z?$/,
  /^\d{1,3}\.\d{1,3}$/,
  /^\d{4}-\d\d-\d\d(?:T\d\d)?$/,
  /^\d\d\.\d{1,9}Z$/,
  /^AADSTS\d{4,9}$/,
  /^unified-to-dynamics-365-[a-z]{2,12}-[a-z]{2,3}(?:-uri)?$/,
]

function keeps(word: string, { publicWords }: Learned, mode: Mode): boolean {
  if (isPlaceholder(word) || VOCABULARY.has(word)) return true
  if (PUBLIC_IDS.has(word.toLowerCase()) || publicWords.has(word)) return true
  if (HARMLESS.some((form) => form.test(word))) return true
  if (mode === 'names') return /^[A-Za-z][A-Za-z0-9_-]{1,60}$/.test(word) && !/\d{3}|[0-9a-f]{8}/i.test(word)
  if (mode === 'strict') return false
  return /^[a-z]{1,20}$/.test(word) || MESSAGE_WORDS.has(word)
}
