import { setBounded } from '../bounded-map'
import { Full, RATES } from '../limits'

type Bucket = { left: number; at: number }

/** How often one visitor may do a thing: so many times at once, and so many a minute in the long run. */
export class Rates {
  readonly #clock: () => number
  readonly #buckets = new Map<string, Bucket>()

  constructor(clock: () => number) {
    this.#clock = clock
  }

  /** Counts one time; throws where it was too often. */
  take(visitor: string, what: keyof typeof RATES): void {
    const { atOnce, aMinute, words } = RATES[what]
    const now = this.#clock()
    const name = `${what} ${visitor}`
    const { left, at } = this.#buckets.get(name) ?? { left: atOnce, at: now }
    const refilled = Math.min(atOnce, left + ((now - at) / 60_000) * aMinute)
    setBounded(this.#buckets, name, { left: Math.max(0, refilled - 1), at: now }, 2_000)
    if (refilled < 1) throw new Full(429, words)
  }
}
