import { expect, type Locator, type Page } from 'playwright/test'

const MOST_STOPS = 60

/** Goes through the page with the keyboard alone, and sees at every stop where it is. */
export class Keyboard {
  readonly #page: Page
  /** On which site each press was. */
  readonly presses: string[] = []

  constructor(page: Page) {
    this.#page = page
  }

  /** Presses Tab until the focus is there. */
  async tabTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible()
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      await this.#page.keyboard.press('Tab')
      await this.#expectFocusSeen()
      if (await target.evaluate((element) => element === document.activeElement)) return
    }
    throw new Error(`Tab did not reach ${target} within ${MOST_STOPS} stops.`)
  }

  /** Goes there and presses it. */
  async press(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.tabTo(target)
    this.presses.push(new URL(this.#page.url()).origin)
    await this.#page.keyboard.press(key)
  }

  /** The focused element, or the label drawn around it, has an outline and stands in the window. */
  async #expectFocusSeen(): Promise<void> {
    const seen = await this.#page.evaluate(() => {
      const focused = document.activeElement
      if (!focused || focused === document.body)
        return { where: 'the browser itself', outline: 2, inside: true }
      const outlines = [focused, ...(focused.closest('label') ? [focused.closest('label')] : [])].map(
        (element) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(element as Element)
          return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
        },
      )
      const { top, bottom } = focused.getBoundingClientRect()
      const inside = bottom > 0 && top < innerHeight
      return { where: focused.outerHTML.slice(0, 120), outline: Math.max(...outlines), inside }
    })
    expect(seen.outline, `outline of ${seen.where}`).toBeGreaterThan(0)
    expect(seen.inside, `${seen.where} stands in the window`).toBe(true)
  }
}
