import type { Locator } from 'playwright/test'
import type { Words } from '../../lib/words/catalogue'
import { anyValue } from './sentence-patterns'

/** A pause in a step: when it goes on, and the two buttons. */
export class Pause {
  readonly countdown: Locator
  readonly tryNow: Locator
  readonly stop: Locator

  constructor(region: Locator, { run: { wait } }: Words) {
    this.countdown = region.getByText(anyValue(wait.again))
    this.tryNow = region.getByRole('button', { name: wait.tryNow, exact: true })
    this.stop = region.getByRole('button', { name: wait.stop, exact: true })
  }
}
