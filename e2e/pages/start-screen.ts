import type { Locator, Page } from 'playwright/test'

export type Product = 'Dynamics 365 Sales' | 'Dynamics 365 Customer Engagement'
export type Region = 'United States' | 'Europe'

/** What is chosen before signing in. */
export class StartScreen {
  readonly name: Locator
  readonly description: Locator
  /** Unfolds the field for guests. */
  readonly guest: Locator
  readonly tenant: Locator
  readonly signIn: Locator
  readonly sender: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.name = page.getByLabel('Your product’s name (optional)')
    this.description = page.getByLabel('Secret description')
    this.guest = page.getByText('Are you a guest in the organization?', { exact: true })
    this.tenant = page.getByLabel('Domain or tenant ID of the organization')
    this.signIn = page.getByRole('button', { name: 'Sign in with Microsoft', exact: true })
    this.sender = page.getByRole('region', { name: 'Prefilled by your link', exact: true })
  }

  product(name: Product): Locator {
    return this.#page.getByRole('group', { name: 'Product' }).getByRole('radio', { name })
  }

  region(name: Region): Locator {
    return this.#page.getByRole('group', { name: 'Region' }).getByRole('radio', { name })
  }
}
