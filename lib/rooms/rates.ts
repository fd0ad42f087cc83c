import { type Bucket, createRate, draw, fullBucket } from '@/lib/http/bucket'

type RateLimits = {
  /** Messages at once. */
  burst: number
  perSecond: number
  /** The most rooms that are counted. */
  rooms: number
  /** Messages a second, and at once, of all rooms together: a new room costs nothing, so many could ask for everything. */
  inAll: number
  /** Readers who come, at once and a second. After a restart as many come back as there are seats. */
  readers: { burst: number; perSecond: number }
}

/** A page sends two messages a second at most, and one more when it is left. */
export const RATE_LIMITS: RateLimits = {
  burst: 20,
  perSecond: 4,
  rooms: 20_000,
  inAll: 1_000,
  readers: { burst: 5_000, perSecond: 500 },
}

/** How often rooms may be written to and read: a bucket for each, and one for all, that fill up again with time. */
export function createRates(limits: RateLimits = RATE_LIMITS, now: () => number = () => Date.now()) {
  /** In the order of their last message. */
  const buckets = new Map<string, Bucket>()
  const allows = createRate({ burst: limits.inAll, perSecond: limits.inAll }, now)
  return {
    allows(room: string): boolean {
      if (!allows()) return false
      const at = now()
      const { left, allowed } = draw(buckets.get(room) ?? fullBucket(limits, at), at, limits)
      buckets.delete(room)
      buckets.set(room, left)
      const [oldest] = buckets.keys()
      if (buckets.size > limits.rooms && oldest !== undefined) buckets.delete(oldest)
      return allowed
    },
    /** Whether one more may begin to read. Each asks Redis, where rooms are kept there. */
    allowsReader: createRate(limits.readers, now),
  }
}
