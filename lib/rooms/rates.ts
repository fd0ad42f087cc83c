type RateLimits = {
  /** Messages at once. */
  burst: number
  perSecond: number
  /** The most rooms that are counted. */
  rooms: number
  /** Messages a second, and at once, of all rooms together: a new room costs nothing, so many could ask for everything. */
  inAll: number
}

/** A page sends two messages a second at most, and one more when it is left. */
export const RATE_LIMITS: RateLimits = { burst: 20, perSecond: 4, rooms: 20_000, inAll: 1_000 }

/** How often a room may be written to: a bucket for each that fills up again with time. */
export function createRates(
  { burst, perSecond, rooms, inAll }: RateLimits = RATE_LIMITS,
  now: () => number = Date.now,
) {
  /** In the order of their last message. */
  const buckets = new Map<string, { tokens: number; at: number }>()
  let all = { tokens: inAll, at: now() }
  return {
    allows(room: string): boolean {
      const at = now()
      const left = Math.min(inAll, all.tokens + (Math.max(0, at - all.at) / 1000) * inAll)
      all = { tokens: Math.max(0, left - 1), at }
      if (left < 1) return false
      const known = buckets.get(room)
      const filled = known ? known.tokens + (Math.max(0, at - known.at) / 1000) * perSecond : burst
      const tokens = Math.min(burst, filled)
      buckets.delete(room)
      buckets.set(room, { tokens: tokens >= 1 ? tokens - 1 : tokens, at })
      const [oldest] = buckets.keys()
      if (buckets.size > rooms && oldest !== undefined) buckets.delete(oldest)
      return tokens >= 1
    },
  }
}
