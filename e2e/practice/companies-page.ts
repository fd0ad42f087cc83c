import type { Locator, Page } from 'playwright/test'
import { CompanyPage } from './company-page'

/** Where a company to rehearse with is chosen. */
export class CompaniesPage {
  readonly heading: Locator
  readonly existing: Locator
  readonly page: Page

  constructor(page: Page) {
    this.page = page
    this.heading = page.getByRole('heading', { name: 'Companies to rehearse with', exact: true })
    this.existing = page.getByRole('region', { name: 'Companies that exist' }).getByRole('listitem')
  }

  async open(): Promise<void> {
    await this.page.goto('/sandbox')
  }

  /** Makes a company of the kind that this sentence describes. */
  async rehearse(sentence: string): Promise<CompanyPage> {
    const kind = this.page.getByRole('region', { name: 'Choose a company' }).getByRole('listitem')
    await kind.filter({ hasText: sentence }).getByRole('button', { name: 'Rehearse here' }).click()
    await this.page.waitForURL(/\/sandbox\/[\da-f-]{36}$/)
    return new CompanyPage(this.page)
  }
}
