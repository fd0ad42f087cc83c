/** Rows that many tables hold together, and how a table sees one of them as its own. */
type Shared<Row extends { readonly id: string }, Key extends string> = {
  readonly table: Table<Row, Key>
  seenHere(row: Row): Row
}

/** Rows by id and by further unique keys, so that a read by key costs the same in a tenant of any size. */
export class Table<Row extends { readonly id: string }, Key extends string = never> {
  /** What this table holds for itself, changed rows of the shared ones included. */
  readonly #rows = new Map<string, Row>()
  /** Told of every change, with the row as it was and as it is. */
  onChange: ((before: Row | undefined, after: Row | undefined) => void) | undefined
  readonly #keys: readonly { name: Key; of: (row: Row) => string | null; ids: Map<string, string> }[]
  #shared: Shared<Row, Key> | undefined
  /** Shared rows that are removed here. */
  readonly #gone = new Set<string>()
  /** Rows that were there before the shared ones, and so are listed before them. */
  #first = new Set<string>()
  /** How long each row is as JSON, for those that came after the seed. */
  readonly #lengths = new Map<string, number>()
  #counting = false
  #length = 0

  constructor(keys: readonly { name: Key; of: (row: Row) => string | null }[] = []) {
    this.#keys = keys.map((key) => ({ ...key, ids: new Map() }))
  }

  get size(): number {
    const shared = this.#shared?.table
    if (shared === undefined) return this.#rows.size
    const changed = [...this.#rows.keys()].filter((id) => shared.get(id) !== undefined).length
    return this.#rows.size + shared.size - changed - this.#gone.size
  }

  /** The characters of all rows that were written since counting began. */
  get length(): number {
    return this.#length
  }

  countFromHere(): void {
    this.#counting = true
  }

  /** Takes the rows of another table in, which is not written to from now on. */
  share(table: Table<Row, Key>, seenHere: (row: Row) => Row): void {
    this.#first = new Set(this.#rows.keys())
    this.#shared = { table, seenHere }
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id) ?? this.#sharedRow(this.#shared?.table.get(id))
  }

  find(name: Key, value: string): Row | undefined {
    const id = this.#keys.find((key) => key.name === name)?.ids.get(value)
    return id === undefined ? this.#sharedRow(this.#shared?.table.find(name, value)) : this.#rows.get(id)
  }

  /** What a row has for a key. */
  keyOf(name: Key, row: Row): string | null {
    return this.#keys.find((key) => key.name === name)?.of(row) ?? null
  }

  all(): Row[] {
    const shared = this.#shared
    if (shared === undefined) return [...this.#rows.values()]
    const late = new Map(this.#rows)
    const take = (id: string): Row[] => {
      const row = late.get(id)
      late.delete(id)
      return row === undefined ? [] : [row]
    }
    const first = [...this.#first].flatMap(take)
    const middle: Row[] = []
    for (const row of shared.table.#rows.values()) {
      const changed = take(row.id)
      if (changed.length > 0) middle.push(...changed)
      else if (!this.#gone.has(row.id)) middle.push(shared.seenHere(row))
    }
    return [...first, ...middle, ...late.values()]
  }

  /** Adds a row or replaces the one with its id. A key that another row holds is a mistake of the caller. */
  put(row: Row): Row {
    for (const key of this.#keys) {
      const value = key.of(row)
      const holder = value === null ? undefined : this.find(key.name, value)
      if (holder !== undefined && holder.id !== row.id) throw new Error(`${key.name} ${value} is taken`)
    }
    const before = this.get(row.id)
    this.#forgetKeys(row.id)
    this.#rows.set(row.id, row)
    this.#gone.delete(row.id)
    for (const key of this.#keys) {
      const value = key.of(row)
      if (value !== null) key.ids.set(value, row.id)
    }
    this.#count(row.id, this.#counting ? JSON.stringify(row).length : 0)
    this.onChange?.(before, row)
    return row
  }

  remove(id: string): Row | undefined {
    const row = this.get(id)
    this.#forgetKeys(id)
    this.#rows.delete(id)
    if (this.#shared?.table.get(id) !== undefined) this.#gone.add(id)
    this.#count(id, 0)
    if (row !== undefined) this.onChange?.(row, undefined)
    return row
  }

  /** A shared row as it is here, unless it is changed or removed here. */
  #sharedRow(row: Row | undefined): Row | undefined {
    if (row === undefined || this.#rows.has(row.id) || this.#gone.has(row.id)) return undefined
    return this.#shared?.seenHere(row)
  }

  #count(id: string, length: number): void {
    this.#length += length - (this.#lengths.get(id) ?? 0)
    if (length === 0) this.#lengths.delete(id)
    else this.#lengths.set(id, length)
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
