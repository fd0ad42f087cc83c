import type { Locator, Page } from 'playwright/test'
import type { Words } from '../../lib/words/catalogue'

/** A practice company: its people, and its directory while a run changes it. */
export class CompanyPage {
  readonly page: Page
  readonly start: Locator
  readonly startOver: Locator
  readonly dialog: Locator
  /** What changed since the page was opened, newest first. */
  readonly happenings: Locator
  readonly live: Locator
  readonly #kinds: Words['practice']['directory']

  constructor(page: Page, { practice }: Words) {
    this.page = page
    this.#kinds = practice.directory
    this.start = page.getByRole('link', { name: practice.head.start })
    this.startOver = page.getByRole('button', { name: practice.startOver.button, exact: true })
    this.dialog = page.getByRole('dialog', { name: practice.startOver.title })
    this.live = page.getByRole('complementary', { name: practice.live.title })
    this.happenings = this.live.getByRole('listitem')
  }

  async open(tenantId: string): Promise<void> {
    await this.page.goto(`/sandbox/${tenantId}`)
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name, exact: true })
  }

  /** The card of the application with this client ID. */
  application(appId: string): Locator {
    return this.page.getByRole('article').filter({ hasText: appId })
  }

  kind(id: 'applications' | 'grants'): Locator {
    return this.page.getByRole('region', { name: this.#kinds[id], exact: true })
  }

  tenantId(): string {
    return new URL(this.page.url()).pathname.split('/').at(-1) ?? ''
  }

  /** Opens the guide in a tab of its own. */
  async startGuide(): Promise<Page> {
    const [guide] = await Promise.all([this.page.waitForEvent('popup'), this.start.click()])
    // Anyone who goes on to another address would end this load.
    await guide.waitForLoadState()
    return guide
  }
}
