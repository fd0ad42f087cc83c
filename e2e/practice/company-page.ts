import type { Locator, Page } from 'playwright/test'

/** A practice company: its people, and its directory while a run changes it. */
export class CompanyPage {
  readonly page: Page
  readonly start: Locator
  readonly startOver: Locator
  readonly dialog: Locator
  /** What changed since the page was opened, newest first. */
  readonly happenings: Locator
  readonly live: Locator

  constructor(page: Page) {
    this.page = page
    this.start = page.getByRole('link', { name: 'Start the guide in this company' })
    this.startOver = page.getByRole('button', { name: 'Start over', exact: true })
    this.dialog = page.getByRole('dialog', { name: 'Start over?' })
    this.live = page.getByRole('complementary', { name: 'What happens' })
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

  kind(name: 'Applications' | 'Delegated grants' | 'Service principals' | 'Deleted applications'): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }

  tenantId(): string {
    return new URL(this.page.url()).pathname.split('/').at(-1) ?? ''
  }

  /** Opens the guide in a tab of its own. */
  async startGuide(): Promise<Page> {
    const [guide] = await Promise.all([this.page.waitForEvent('popup'), this.start.click()])
    return guide
  }
}
