import { isRecord } from '../exchange'

const PLACEHOLDER = /\{([a-z]{2,10})(?:-(\d{1,6}))?\}/g

/** What stands for a placeholder in a request to the sandbox: its own id once it is known, else something of the form. */
export class StandIns {
  readonly #known = new Map<string, string>()

  set(placeholder: string, value: string): void {
    this.#known.set(placeholder, value)
  }

  has(placeholder: string): boolean {
    return this.#known.has(placeholder)
  }

  /** A text with its placeholders filled in. */
  text(masked: string): string {
    return masked.replace(
      PLACEHOLDER,
      (whole, kind: string, number = '0') => this.#known.get(whole) ?? likeness(kind, number),
    )
  }

  /** JSON with its placeholders filled in; keys too. */
  json(value: unknown): unknown {
    if (typeof value === 'string') return this.text(value)
    if (Array.isArray(value)) return value.map((item) => this.json(item))
    if (!isRecord(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [this.text(key), this.json(inner)]))
  }

  /** Learns which of the sandbox's ids a recorded one is, from two answers to the same request. */
  align(recorded: unknown, own: unknown): void {
    if (typeof recorded === 'string' && typeof own === 'string') this.#alignText(recorded, own)
    else if (Array.isArray(recorded) && Array.isArray(own)) {
      if (recorded.length === own.length)
        for (const [index, item] of recorded.entries()) this.align(item, own[index])
    } else if (isRecord(recorded) && isRecord(own)) {
      for (const key of Object.keys(recorded).filter((key) => Object.hasOwn(own, key)))
        this.align(recorded[key], own[key])
    }
  }

  #alignText(recorded: string, own: string): void {
    const isId = /^\{(?:guid|grant|domain|upn|text|name)-\d{1,6}\}$/.test(recorded)
    if (isId && !this.has(recorded) && own !== '') this.set(recorded, own)
  }
}

/** Something that has the form of what is hidden, so that it passes where only the form is checked. */
function likeness(kind: string, number: string): string {
  switch (kind) {
    case 'guid':
      return `00000000-0000-4000-8000-${number.padStart(12, '0')}`
    case 'grant':
      return `grant-${number.padStart(37, '0')}`
    case 'upn':
      return `person-${number}@example.com`
    case 'domain':
      return `domain-${number}.example`
    case 'url':
      return `https://example.com/${number}`
    default:
      return number === '0' ? kind : `${kind}-${number}`
  }
}
