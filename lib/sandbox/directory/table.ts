/** Rows by id and by further unique keys, so that a read by key costs the same in a tenant of any size. */
export class Table<Row extends { readonly id: string }, Key extends string = never> {
  readonly #rows = new Map<string, Row>()
  /** Told of every change, with the row as it was and as it is. */
  onChange: ((before: Row | undefined, after: Row | undefined) => void) | undefined
  readonly #keys: readonly { name: Key; of: (row: Row) => string | null; ids: Map<string, string> }[]

  constructor(keys: readonly { name: Key; of: (row: Row) => string | null }[] = []) {
    this.#keys = keys.map((key) => ({ ...key, ids: new Map() }))
  }

  get size(): number {
    return this.#rows.size
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id)
  }

  find(name: Key, value: string): Row | undefined {
    const id = this.#keys.find((key) => key.name === name)?.ids.get(value)
    return id === undefined ? undefined : this.#rows.get(id)
  }

  /** What a row has for a key. */
  keyOf(name: Key, row: Row): string | null {
    return this.#keys.find((key) => key.name === name)?.of(row) ?? null
  }

  all(): Row[] {
    return [...this.#rows.values()]
  }

  /** Adds a row or replaces the one with its id. A key that another row holds is a mistake of the caller. */
  put(row: Row): Row {
    for (const key of this.#keys) {
      const value = key.of(row)
      const holder = value === null ? undefined : key.ids.get(value)
      if (holder !== undefined && holder !== row.id) throw new Error(`${key.name} ${value} is taken`)
    }
    const before = this.#rows.get(row.id)
    this.#forgetKeys(row.id)
    this.#rows.set(row.id, row)
    for (const key of this.#keys) {
      const value = key.of(row)
      if (value !== null) key.ids.set(value, row.id)
    }
    this.onChange?.(before, row)
    return row
  }

  remove(id: string): Row | undefined {
    const row = this.#rows.get(id)
    this.#forgetKeys(id)
    this.#rows.delete(id)
    if (row !== undefined) this.onChange?.(row, undefined)
    return row
  }

  #forgetKeys(id: string): void {
    const row = this.#rows.get(id)
    if (row === undefined) return
    for (const key of this.#keys) {
      const value = key.of(row)
      if (value !== null) key.ids.delete(value)
    }
  }
}
