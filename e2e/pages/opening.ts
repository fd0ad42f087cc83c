import type { Locator, Page } from 'playwright/test'
import type { Words } from '../../lib/words/catalogue'

/** `/open`, as the person uses it who receives the credentials. */
export class OpeningPage {
  readonly page: Page
  readonly clientId: Locator
  readonly secret: Locator
  readonly copySecret: Locator
  readonly show: Locator
  readonly saved: Locator
  readonly sealed: Locator
  readonly #words: Words

  constructor(page: Page, words: Words) {
    this.page = page
    this.#words = words
    const { handOver, seal } = words
    const button = (name: string) => page.getByRole('button', { name, exact: true })
    this.clientId = page.getByLabel(handOver.clientId, { exact: true })
    this.secret = page.getByLabel(handOver.secret, { exact: true })
    this.copySecret = button(handOver.copySecret)
    this.show = button(handOver.show)
    this.saved = button(handOver.saved)
    this.sealed = page.getByLabel(seal.open.label, { exact: true })
  }

  async paste(text: string): Promise<void> {
    await this.sealed.fill(text)
    await this.page.getByRole('button', { name: this.#words.seal.open.button, exact: true }).click()
  }

  fault(kind: keyof Words['seal']['open']['fault']): Locator {
    return this.page.getByRole('heading', { name: this.#words.seal.open.fault[kind].title, exact: true })
  }
}
