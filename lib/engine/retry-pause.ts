import type { Problem } from '@/lib/problem/problem'

const COPYING = [2, 3, 5, 8, 10]
const COPYING_LIMIT = 90
const BUSY = [5, 10, 20]
const TOLD_LIMIT = 5

/**
 * Returns the seconds to wait before the next try, or `null` when waiting does not help and a person decides.
 * `attempt` counts from 1; `spent` is the seconds since the press. Microsoft's `Retry-After` is kept to the second.
 * learn.microsoft.com/graph/throttling
 */
export function pauseAfter(problem: Problem, attempt: number, spent: number): number | null {
  switch (problem.kind) {
    case 'still-copying':
    case 'not-visible-yet':
    // The object exists, but the replica that answered does not have a copy of it yet.
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
