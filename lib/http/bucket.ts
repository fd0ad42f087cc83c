type BucketLimits = {
  /** How often at once. */
  burst: number
  /** How often in the long run. */
  perSecond: number
}

export type Bucket = { tokens: number; at: number }

/** A bucket that is full. */
export function fullBucket({ burst }: BucketLimits, now: number): Bucket {
  return { tokens: burst, at: now }
}

/** Fills a bucket by the time that has passed, and takes one token if there is one. */
export function draw(bucket: Bucket, now: number, { burst, perSecond }: BucketLimits) {
  const filled = bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * perSecond
  const tokens = Math.min(burst, filled)
  const allowed = tokens >= 1
  return { allowed, left: { tokens: allowed ? tokens - 1 : tokens, at: now } satisfies Bucket }
}

/**
 * One bucket for everyone who asks this process: for what has no visitor, because no address can be trusted that a proxy
 * merely repeats. Gives whether one more is allowed now.
 */
export function createRate(limits: BucketLimits, now: () => number = () => Date.now()): () => boolean {
  let bucket = fullBucket(limits, now())
  return () => {
    const { allowed, left } = draw(bucket, now(), limits)
    bucket = left
    return allowed
  }
}
