import { malformed } from './error'

export type Literal = string | number | boolean | null
export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le' | 'startswith' | 'endswith' | 'contains'

/** A `$filter`, parsed: learn.microsoft.com/graph/filter-query-parameter */
export type Filter =
  | { readonly kind: 'compare'; readonly op: Comparison; readonly path: string; readonly value: Literal }
  | { readonly kind: 'in'; readonly path: string; readonly values: readonly Literal[] }
  | { readonly kind: 'any'; readonly path: string; readonly item: string; readonly where: Filter }
  | { readonly kind: 'not'; readonly of: Filter }
  | { readonly kind: 'and' | 'or'; readonly left: Filter; readonly right: Filter }

const TOKEN = /\s*(?:('(?:[^']|'')*')|([A-Za-z_@][\w./@-]*|\d[\w:.+-]*|-\d+)|([(),:]))/y

function tokens(text: string): string[] {
  const found: string[] = []
  let at = 0
  while (text.slice(at).trim() !== '') {
    TOKEN.lastIndex = at
    const match = TOKEN.exec(text)
    if (match === null) throw malformed(`Invalid filter clause: Syntax error at position ${at} in '${text}'.`)
    found.push(match[0].trim())
    at = TOKEN.lastIndex
  }
  return found
}

const COMPARISONS: readonly string[] = ['eq', 'ne', 'gt', 'ge', 'lt', 'le']
const FUNCTIONS: readonly string[] = ['startswith', 'endswith', 'contains']
const DEEPEST = 20

function isComparison(text: string): text is Comparison {
  return COMPARISONS.includes(text) || FUNCTIONS.includes(text)
}

class Parser {
  readonly #text: string
  readonly #tokens: readonly string[]
  #at = 0
  #depth = 0

  constructor(text: string) {
    this.#text = text
    this.#tokens = tokens(text)
  }

  whole(): Filter {
    const filter = this.#or()
    if (this.#at < this.#tokens.length) throw this.#problem()
    return filter
  }

  #or(): Filter {
    let left = this.#and()
    while (this.#skip('or')) left = { kind: 'or', left, right: this.#and() }
    return left
  }

  #and(): Filter {
    let left = this.#term()
    while (this.#skip('and')) left = { kind: 'and', left, right: this.#term() }
    return left
  }

  #term(): Filter {
    this.#depth += 1
    if (this.#depth > DEEPEST)
      throw malformed('Invalid filter clause: The node count limit has been exceeded.')
    try {
      if (this.#skip('not')) return { kind: 'not', of: this.#term() }
      if (this.#skip('(')) {
        const inner = this.#or()
        this.#expect(')')
        return inner
      }
      return this.#clause()
    } finally {
      this.#depth -= 1
    }
  }

  #clause(): Filter {
    const name = this.#name()
    const lower = name.toLowerCase()
    if (FUNCTIONS.includes(lower) && isComparison(lower)) {
      this.#expect('(')
      const path = this.#name()
      this.#expect(',')
      const value = this.#literal()
      this.#expect(')')
      return { kind: 'compare', op: lower, path, value }
    }
    if (name.endsWith('/any')) return this.#any(name.slice(0, -'/any'.length))
    const op = this.#next()
    if (op === 'in') return { kind: 'in', path: name, values: this.#list() }
    if (!isComparison(op) || FUNCTIONS.includes(op)) throw this.#problem()
    return { kind: 'compare', op, path: name, value: this.#literal() }
  }

  #any(path: string): Filter {
    this.#expect('(')
    const item = this.#name()
    this.#expect(':')
    const where = this.#or()
    this.#expect(')')
    return { kind: 'any', path, item, where }
  }

  #list(): Literal[] {
    this.#expect('(')
    const values = [this.#literal()]
    while (this.#skip(',')) values.push(this.#literal())
    this.#expect(')')
    return values
  }

  #literal(): Literal {
    const token = this.#next()
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'")
    if (token === 'true' || token === 'false') return token === 'true'
    if (token === 'null') return null
    if (/^-?\d+$/.test(token)) return Number(token)
    if (/^\d{4}-\d\d-\d\dT|^[0-9a-f]{8}-/i.test(token)) return token
    throw this.#problem()
  }

  #name(): string {
    const token = this.#next()
    if (!/^[A-Za-z_@]/.test(token)) throw this.#problem()
    return token
  }

  #next(): string {
    const token = this.#tokens[this.#at]
    if (token === undefined) throw this.#problem()
    this.#at += 1
    return token
  }

  #skip(token: string): boolean {
    const found = this.#tokens[this.#at]?.toLowerCase() === token
    if (found) this.#at += 1
    return found
  }

  #expect(token: string): void {
    if (!this.#skip(token)) throw this.#problem()
  }

  #problem(): Error {
    return malformed(`Invalid filter clause: Syntax error in '${this.#text}'.`)
  }
}

export function parseFilter(text: string): Filter {
  return new Parser(text).whole()
}
