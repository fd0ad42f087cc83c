import { setTimeout as sleep } from 'node:timers/promises'
import { HELD_BACK } from './limits'

/** Requests that wait for their answer because someone ordered it so: each holds a connection, so they are counted. */
export class DelayedAnswers {
  readonly #all: { count: number }
  #count = 0

  /** Handed from world to world, so that all of them count together. */
  constructor(all: { count: number }) {
    this.#all = all
  }

  /** Waits; false, at once, where too many wait already. */
  async wait(milliseconds: number): Promise<boolean> {
    if (this.#count >= HELD_BACK.world || this.#all.count >= HELD_BACK.all) return false
    this.#count += 1
    this.#all.count += 1
    try {
      await sleep(milliseconds)
      return true
    } finally {
      this.#count -= 1
      this.#all.count -= 1
    }
  }
}
