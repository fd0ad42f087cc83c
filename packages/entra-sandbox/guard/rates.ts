import { setBounded } from '../bounded-map'
import { Full, RATES, TRAFFIC } from '../limits'

type Limits = { readonly atOnce: number; readonly aMinute: number }

/** Buckets by name, each with so many at once and so many a minute in the long run. The oldest are forgotten. */
class Buckets {
  readonly #clock: () => number
  readonly #buckets = new Map<string, { left: number; at: number }>()

  constructor(clock: () => number) {
    this.#clock = clock
  }

  /** Counts one time; false where it was too often. */
  take(name: string, { atOnce, aMinute }: Limits): boolean {
    const now = this.#clock()
    const { left, at } = this.#buckets.get(name) ?? { left: atOnce, at: now }
    const refilled = Math.min(atOnce, left + ((now - at) / 60_000) * aMinute)
    const allowed = refilled >= 1
    setBounded(this.#buckets, name, { left: allowed ? refilled - 1 : Math.max(0, refilled), at: now }, 2_000)
    return allowed
  }
}

/** How often one visitor may do a thing. */
export class Rates {
  readonly #buckets: Buckets

  constructor(clock: () => number) {
    this.#buckets = new Buckets(clock)
  }

  /** Counts one time; throws where it was too often. */
  take(visitor: string, what: keyof typeof RATES): void {
    if (!this.#buckets.take(`${what} ${visitor}`, RATES[what])) throw new Full(429, RATES[what].words)
  }
}

/**
 * How many sign-in and Graph calls are answered where anyone may come. A sign-in comes by a redirect and a Graph call from a
 * program, neither with the key of a page, so the world counts: a visitor has few.
 */
export class Traffic {
  readonly #buckets: Buckets
  readonly #bounded: boolean

  constructor({ clock, guard }: { clock: () => number; guard: { forVisitors: boolean } }) {
    this.#buckets = new Buckets(clock)
    this.#bounded = guard.forVisitors
  }

  /** Whether one more call is answered; `undefined` is for calls that name no world, or prove none. */
  allows(tenantId: string | undefined): boolean {
    if (!this.#bounded) return true
    // Its own share first: what is refused there takes nothing from the others.
    return this.#buckets.take(tenantId ?? 'none', TRAFFIC.world) && this.#buckets.take('all', TRAFFIC.all)
  }
}
