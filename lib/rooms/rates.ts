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

type Bucket = { tokens: number; at: number }

/** How often rooms may be written to: a bucket for each, and one for all, that fill up again with time. */
export function createRates(
  { burst, perSecond, rooms, inAll }: RateLimits = RATE_LIMITS,
  now: () => number = Date.now,
) {
  /** In the order of their last message. */
  const buckets = new Map<string, Bucket>()
  let all: Bucket = { tokens: inAll, at: now() }
  return {
    allows(room: string): boolean {
      const at = now()
      const ofAll = draw(all, at, { most: inAll, perSecond: inAll })
      all = ofAll.left
      if (!ofAll.allowed) return false
      const { left, allowed } = draw(buckets.get(room) ?? { tokens: burst, at }, at, {
        most: burst,
        perSecond,
      })
      buckets.delete(room)
      buckets.set(room, left)
      const [oldest] = buckets.keys()
      if (buckets.size > rooms && oldest !== undefined) buckets.delete(oldest)
      return allowed
    },
  }
}

/** Fills a bucket by the time that has passed, and takes one token if there is one. */
function draw(bucket: Bucket, now: number, { most, perSecond }: { most: number; perSecond: number }) {
  const filled = bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * perSecond
  const tokens = Math.min(most, filled)
  const allowed = tokens >= 1
  return { allowed, left: { tokens: allowed ? tokens - 1 : tokens, at: now } satisfies Bucket }
}
