import type { Problem } from '@/lib/problem/problem'

const COPYING = [2, 3, 5, 8, 10]
const COPYING_LIMIT = 90
const BUSY = [5, 10, 20]
const TOLD_LIMIT = 5
/** Seconds. No one stays in front of the page for a longer wait: a person is told when to come back. */
const TOLD_LONGEST = 600

/**
 * Returns the seconds to wait before the next try, or `null` when waiting does not help and a person decides.
 * `attempt` counts from 1; `copying` is the seconds that this press has waited for copies. Microsoft's `Retry-After` is kept to the second.
 * learn.microsoft.com/graph/throttling
 */
export function pauseAfter(problem: Problem, attempt: number, copying: number): number | null {
  if (isCopying(problem)) {
    const seconds = COPYING[attempt - 1] ?? 10
    return copying + seconds <= COPYING_LIMIT ? seconds : null
  }
  switch (problem.kind) {
    case 'throttled':
    case 'microsoft-busy':
      if (problem.seconds !== null)
        return attempt <= TOLD_LIMIT && problem.seconds <= TOLD_LONGEST ? problem.seconds : null
      return BUSY[attempt - 1] ?? null
    default:
      return null
  }
}

/** Whether the replica that answered does not have a copy of what is there. */
export function isCopying({ kind }: Problem): boolean {
  return ['still-copying', 'not-visible-yet', 'exists-already', 'key-taken'].includes(kind)
}
