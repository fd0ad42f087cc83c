import { expect, type Locator } from 'playwright/test'
import type { StepId } from '../../lib/guide/steps'
import type { Guide } from '../pages/guide'

export const LAPTOP = { width: 1366, height: 768 }
export const PHONE = { width: 390, height: 844 }

/** The title of what is to be done may be at most so far down. */
const HIGHEST = 0.4

/** What a person sees without scrolling. */
export class FirstView {
  readonly #guide: Guide

  constructor(guide: Guide) {
    this.#guide = guide
  }

  /** The step to be done has the focus and the browser's title, and its title and button are in the window. */
  async atStep(id: StepId, button: Locator = this.#guide.step(id).button): Promise<void> {
    const { page, words } = this.#guide
    const { title } = this.#guide.step(id)
    await expect(button).toBeVisible()
    await this.leads(title)
    await this.holds(button)
    await expect(page.locator('[aria-current="step"]')).toHaveCount(1)
    await expect(page).toHaveTitle(new RegExp(words.guide.title[id]))
  }

  /** From the start screen to the confirmed tenant, as Ada, who sees the question without scrolling. */
  async signIn(): Promise<void> {
    const { page, words, start, microsoft } = this.#guide
    await start.signIn.click()
    await microsoft.account('Ada Admin').click()
    await microsoft.accept()
    await this.atStep('sign-in', page.getByRole('button', { name: words.account.confirm, exact: true }))
    await this.#guide.confirm()
  }

  /** Presses a step's button from further down the page, as a person who has scrolled does. */
  async runScrolled(id: StepId, consent: 'asked' | 'given before' = 'given before'): Promise<void> {
    await this.scrollDown()
    await this.#guide.run(id, consent)
  }

  /** Done when this returns. What a turn of the wheel moves may move later, away from what has the focus by then. */
  async scrollDown(): Promise<void> {
    await this.#guide.page.evaluate(() => scrollBy(0, 600))
  }

  /** The heading has the focus and stands in the upper part of the window. */
  async leads(heading: Locator): Promise<void> {
    await expect(heading).toBeFocused()
    await this.holds(heading, HIGHEST)
  }

  /** All of it is in the window, and its top is in this share of the window's height. */
  async holds(what: Locator, share = 1): Promise<void> {
    await expect(what).toBeInViewport({ ratio: 1 })
    const { height } = this.#guide.page.viewportSize() ?? { height: 0 }
    expect((await what.boundingBox())?.y).toBeLessThan(height * share)
  }

  /** Both values and their buttons are in the window, on a laptop and on a phone, and nothing lies on top of them. */
  async showsBothValues(): Promise<void> {
    const { page, handOver } = this.#guide
    const { clientId, copyClientId, secret, show, copySecret, saved } = handOver
    const own = page.viewportSize() ?? LAPTOP
    for (const size of [LAPTOP, PHONE]) {
      await page.setViewportSize(size)
      await page.evaluate(() => scrollTo(0, 0))
      for (const part of [clientId, copyClientId, secret, show, copySecret, saved])
        expect.soft(await uncovered(part), `${part} at ${size.width} × ${size.height}`).toBe(true)
    }
    await page.setViewportSize(own)
  }
}

/** Whether all of it is in the view and nothing lies on top of it. */
function uncovered(part: Locator): Promise<boolean> {
  return part.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const corners = [left + 4, right - 4].flatMap((x) => [top + 4, bottom - 4].map((y) => ({ x, y })))
    return corners.every(({ x, y }) => element.contains(document.elementFromPoint(x, y)))
  })
}
