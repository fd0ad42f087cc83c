import type { Locator } from 'playwright/test'

/** A pause in a step: why, how long, and the two buttons. */
export class Pause {
  readonly reason: Locator
  readonly countdown: Locator
  readonly tryNow: Locator
  readonly stop: Locator

  constructor(region: Locator) {
    this.reason = region.getByText(/ \(attempt \d+, \d+ seconds?\)$/)
    this.countdown = region.getByText(/^Trying again in \d+ seconds?$/)
    this.tryNow = region.getByRole('button', { name: 'Try now', exact: true })
    this.stop = region.getByRole('button', { name: 'Stop', exact: true })
  }
}
