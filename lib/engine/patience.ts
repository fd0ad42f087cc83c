import type { Problem } from '@/lib/problem/problem'

const COPYING = [2, 3, 5, 8, 10]
const COPYING_LIMIT = 90
const BUSY = [5, 10, 20]
const TOLD_LIMIT = 5

/**
 * How long to wait before trying again, in seconds, or `null` when waiting will not help and a person decides.
 * `attempt` counts from 1, `spent` is the seconds since the press. Microsoft's `Retry-After` is kept to the second.
 * learn.microsoft.com/graph/throttling
 */
export function pauseAfter(problem: Problem, attempt: number, spent: number): number | null {
  switch (problem.kind) {
    case 'still-copying':
    case 'not-visible-yet':
    // It is there, but the reader we were given has not heard of it.
    case 'exists-already':
    case 'key-taken': {
      const seconds = COPYING[attempt - 1] ?? 10
      return spent + seconds <= COPYING_LIMIT ? seconds : null
    }
    case 'throttled':
    case 'microsoft-busy':
      if (problem.seconds !== null) return attempt <= TOLD_LIMIT ? problem.seconds : null
      return BUSY[attempt - 1] ?? null
    default:
      return null
  }
}
