import type { Exclusive } from '@/lib/engine/contract'

/** The lock that the pages of one browser share. */
export function oneAtATime(): Exclusive {
  let last: Promise<void> = Promise.resolve()
  let waiting = 0
  return (work) => {
    const waited = waiting > 0
    waiting += 1
    last = last
      .then(() => work(waited))
      .finally(() => {
        waiting -= 1
      })
    return last
  }
}
