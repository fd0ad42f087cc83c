import { GUID } from '@/lib/guide/guid'

/** What stands for a value that is hidden; the same value always has the same placeholder. */
export type Kind = 'guid' | 'upn' | 'domain' | 'url' | 'name' | 'grant' | 'text'

const PLACEHOLDER = /^\{[a-z]{2,10}(?:-\d{1,6})?\}$/

export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text)
}

/** The table from values to placeholders of one recording. It never leaves the memory of the process. */
export class Placeholders {
  readonly #byValue = new Map<string, string>()
  readonly #counts = new Map<Kind, number>()

  /** Numbers that a masked recording has used already are not used again. */
  reserve(placeholder: string): void {
    const [, kind, number] = /^\{([a-z]+)-(\d{1,6})\}$/.exec(placeholder) ?? []
    if (kind !== undefined && isKind(kind))
      this.#counts.set(kind, Math.max(this.#counts.get(kind) ?? 0, Number(number)))
  }

  /** The placeholder of a value; the first kind that it was met as stays. */
  of(value: string, kind: Kind = kindOf(value)): string {
    if (isPlaceholder(value)) return value
    const key = value.toLowerCase()
    const known = this.#byValue.get(key)
    if (known !== undefined) return known
    const count = (this.#counts.get(kind) ?? 0) + 1
    const placeholder = `{${kind}-${count}}`
    this.#counts.set(kind, count)
    this.#byValue.set(key, placeholder)
    return placeholder
  }
}

const KINDS: readonly Kind[] = ['guid', 'upn', 'domain', 'url', 'name', 'grant', 'text']

function isKind(text: string): text is Kind {
  return KINDS.some((kind) => kind === text)
}

/** What a value looks like. */
export function kindOf(value: string): Kind {
  if (GUID.test(value)) return 'guid'
  if (/^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(value)) return 'url'
  if (/^[^\s@]+@[^\s@]+$/.test(value)) return 'upn'
  // The id of a consent is 32 or 48 bytes in base64url, made of the ids of both sides.
  if (/^(?:[\w-]{43}|[\w-]{64})$/.test(value)) return 'grant'
  if (/^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}$/i.test(value)) return 'domain'
  return 'text'
}
