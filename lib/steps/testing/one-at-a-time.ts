import type { Exclusive } from '@/lib/engine/contract'

/** What the pages of one browser share: work waits for its turn. */
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
