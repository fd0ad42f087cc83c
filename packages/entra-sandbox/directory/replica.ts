import type { Table } from './table'

/** For how long readers are behind a write: for so many calls that meet the object, or for so long. */
export type LagLength = { readonly calls: number } | { readonly seconds: number }

type Lag<Row> = { readonly before: Row | undefined; callsLeft: number; readonly until: number; met: number }

/**
 * One table as the readers see it, who ask a copy that may be behind. Each object lags for itself
 * (learn.microsoft.com/entra/architecture/architecture: replicas are eventually consistent).
 */
export class Replica<Row extends { readonly id: string }, Key extends string> {
  readonly #table: Table<Row, Key>
  readonly #now: () => number
  readonly #lags = new Map<string, Lag<Row>>()
  #length: LagLength | undefined
  #newOnly = false

  constructor(table: Table<Row, Key>, now: () => number) {
    this.#table = table
    this.#now = now
    table.onChange = (before, after) => this.#written(before, after)
  }

  /** What is written from now on reaches readers later. */
  lagging(length: LagLength | undefined, newOnly: boolean): void {
    this.#length = length
    this.#newOnly = newOnly
  }

  get(id: string): Row | undefined {
    const lag = this.#meet(id)
    return lag === undefined ? this.#table.get(id) : lag.before
  }

  find(name: Key, value: string): Row | undefined {
    const row = this.#table.find(name, value)
    const lag = this.#meet(row?.id ?? this.#goneWith(name, value))
    if (lag === undefined) return row
    const { before } = lag
    return before !== undefined && this.#table.keyOf(name, before) === value ? before : undefined
  }

  all(): Row[] {
    if (this.#lags.size === 0) return this.#table.all()
    const late = new Map([...this.#lags.keys()].map((id) => [id, this.#meet(id)]))
    const rows = this.#table.all().flatMap((row) => {
      const lag = late.get(row.id)
      late.delete(row.id)
      if (lag === undefined) return [row]
      return lag.before === undefined ? [] : [lag.before]
    })
    return [...rows, ...[...late.values()].flatMap((lag) => lag?.before ?? [])]
  }

  /** How often calls have met a row that is new and has not arrived yet, this one included; 0 once it is there. */
  metUnborn(id: string): number {
    const lag = this.#lags.get(id)
    if (lag === undefined || lag.before !== undefined || this.#meet(id) === undefined) return 0
    return lag.met
  }

  #written(before: Row | undefined, after: Row | undefined): void {
    const id = (after ?? before)?.id
    if (id === undefined || this.#length === undefined) return
    if (this.#newOnly && before !== undefined) return
    const length = this.#length
    this.#lags.set(id, {
      before: this.#lags.get(id)?.before ?? before,
      callsLeft: 'calls' in length ? length.calls : Number.POSITIVE_INFINITY,
      until: 'seconds' in length ? this.#now() + length.seconds * 1_000 : Number.POSITIVE_INFINITY,
      met: 0,
    })
  }

  /** The lag of an object, if a call that meets it now still feels it. */
  #meet(id: string | undefined): Lag<Row> | undefined {
    const lag = id === undefined ? undefined : this.#lags.get(id)
    if (id === undefined || lag === undefined) return undefined
    if (lag.callsLeft <= 0 || lag.until <= this.#now()) {
      this.#lags.delete(id)
      return undefined
    }
    lag.callsLeft -= 1
    lag.met += 1
    return lag
  }

  #goneWith(name: Key, value: string): string | undefined {
    for (const [id, { before }] of this.#lags)
      if (
        before !== undefined &&
        this.#table.get(id) === undefined &&
        this.#table.keyOf(name, before) === value
      )
        return id
    return undefined
  }
}
