import type { Locator, Page } from 'playwright/test'
import type { StepId } from '../../lib/guide/steps'
import type { Words } from '../../lib/words/catalogue'
import { Pause } from './pause'

/** Where a step stands. */
type StepStatus = keyof Words['guide']['status']

/** One step: the region with that name. */
export class Step {
  readonly region: Locator
  readonly title: Locator
  readonly button: Locator
  /** What the step shows when it stopped. */
  readonly problem: Locator
  /** What the step shows while it waits for Microsoft. */
  readonly pause: Pause
  /** Unfolds the guide's own clicks. */
  readonly byHand: Locator
  readonly #words: Words

  constructor(page: Page, id: StepId, words: Words) {
    const title = words.guide.title[id]
    this.#words = words
    this.region = page.getByRole('region', { name: title, exact: true })
    this.title = this.region.getByRole('heading', { name: title, exact: true })
    this.button = this.region.getByRole('button', { name: words.guide.button[id], exact: true })
    this.problem = this.region.locator('[data-problem]')
    this.pause = new Pause(this.region, words)
    this.byHand = this.region.getByText(words.byHand.summary, { exact: true })
  }

  /** Unfolds what a finished step made. */
  async unfold(): Promise<void> {
    await this.title.click()
  }

  async press(): Promise<void> {
    await this.button.click()
  }

  status(id: StepStatus): Locator {
    return this.region.getByText(this.#words.guide.status[id], { exact: true })
  }
}
