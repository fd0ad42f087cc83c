import type { Locator, Page } from 'playwright/test'

/** `/link`, as support staff use it. */
export class LinkPage {
  readonly page: Page
  readonly copyLink: Locator
  readonly link: Locator
  readonly email: Locator
  readonly chat: Locator
  readonly preview: Locator
  readonly faults: Locator
  readonly report: Locator

  constructor(page: Page) {
    this.page = page
    const region = (name: string) => page.getByRole('region', { name, exact: true })
    this.copyLink = page.getByRole('button', { name: 'Copy link', exact: true })
    this.link = region('The link').getByRole('paragraph')
    this.email = region('An e-mail')
    this.chat = region('A chat message')
    this.preview = region('What the customer will see')
    this.faults = page.getByRole('list', { name: 'What is wrong with the link' })
    this.report = region('What the customer saw')
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`/link${query}`)
  }

  /** A field of the form; the preview beside it has some of the same labels. */
  field(label: string): Locator {
    return this.page.getByRole('form', { name: 'The link', exact: true }).getByLabel(label, { exact: true })
  }

  async fill(fields: Record<string, string>): Promise<void> {
    for (const [label, text] of Object.entries(fields)) await this.field(label).fill(text)
    // The last field is left, as it is when somebody reaches for the button.
    await this.page.keyboard.press('Tab')
  }

  async paste(text: string): Promise<void> {
    await this.page.getByLabel(/^Paste a link/).fill(text)
    await this.page.getByRole('button', { name: 'Open pasted text', exact: true }).click()
  }
}
