import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Page } from 'playwright/test'
import { settle } from '../../components/testing/looks'
import { tooWide, violations } from '../access/expect-accessible'
import { SCHEMES, SIZES, WINDOW } from './sizes'

const FOLDER = process.env['SCREENS_FOLDER'] ?? fileURLToPath(new URL('../../screenshots', import.meta.url))

/** How much of the view's height the run leaves above a step's title before it brings the step into view. */
const HIGHEST = 0.3

/** Takes a state as it stands: in every size and colour its first view, once the whole page. */
export class Camera {
  readonly #page: Page
  /** What no picture may hold. */
  readonly #secrets: string[] = []

  constructor(page: Page) {
    this.#page = page
    page.context().on('response', async (response) => {
      if (!response.url().endsWith('/addPassword') || !response.ok()) return
      const { secretText } = await response.json().catch(() => ({}))
      if (secretText) this.#secrets.push(secretText)
    })
  }

  /** `state` is "group/name": the folder of the pictures, and what the index calls them. */
  async take(state: string): Promise<void> {
    const folder = `${FOLDER}/${state}`
    mkdirSync(folder, { recursive: true })
    // Nothing is hovered: where the last press was, another button may stand now.
    await this.#page.mouse.move(0, 0)
    await this.#page.evaluate(quiet, { still: 300, most: 3_000 })
    for (const size of SIZES) {
      await this.#page.setViewportSize(size)
      if (size !== WINDOW) await this.#page.evaluate(firstView, HIGHEST)
      for (const { name, media } of SCHEMES) {
        await this.#page.emulateMedia(media)
        await this.#page.evaluate(settle)
        const look = `${state}, ${size.width} px, ${name}`
        await this.#expectNoSecret(look)
        await this.#page.screenshot({ path: `${folder}/${size.width}-${name}.png` })
        if (size === WINDOW && name === 'light') await this.#lookClosely(folder, look)
      }
      expect.soft(await tooWide(this.#page), `wider than the window: ${state}, ${size.width} px`).toEqual([])
    }
    await this.#page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
    await this.#page.setViewportSize(WINDOW)
  }

  async #lookClosely(folder: string, look: string): Promise<void> {
    expect.soft(await violations(this.#page), `axe: ${look}`).toEqual([])
    const scrolled = await this.#page.evaluate(() => scrollY)
    // What is sticky stands where it begins.
    await this.#page.evaluate(() => scrollTo(0, 0))
    await this.#page.screenshot({ path: `${folder}/whole.png`, fullPage: true })
    await this.#page.evaluate((top) => scrollTo(0, top), scrolled)
  }

  async #expectNoSecret(look: string): Promise<void> {
    const text = await this.#page.evaluate(() => document.body.innerText)
    const shown = this.#secrets.some((secret) => text.includes(secret))
    expect(shown, `a secret is shown: ${look}`).toBe(false)
  }
}

/** Runs in the page, in a window of another size: stands where the page would, had it come here in this window. */
function firstView(highest: number): void {
  const subject = document.querySelector(':target') ?? document.activeElement?.closest('main section')
  scrollTo(0, 0)
  const top = subject?.getBoundingClientRect().top ?? 0
  if (top > innerHeight * highest) subject?.scrollIntoView({ block: 'start' })
}

/** Runs in the page: waits for fonts and for parts that are loaded later, until nothing has changed for a moment. */
async function quiet({ still, most }: { still: number; most: number }): Promise<void> {
  await document.fonts.ready
  await new Promise<void>((resolve) => {
    const end = () => {
      observer.disconnect()
      resolve()
    }
    let timer = setTimeout(end, still)
    const observer = new MutationObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(end, still)
    })
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
    setTimeout(end, most)
  })
}
