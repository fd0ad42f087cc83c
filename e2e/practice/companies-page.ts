import type { Locator, Page } from 'playwright/test'
import type { Words } from '../../lib/words/catalogue'
import { CompanyPage } from './company-page'

/** Where a company to rehearse with is chosen. */
export class CompaniesPage {
  readonly heading: Locator
  readonly existing: Locator
  readonly page: Page
  readonly #words: Words

  constructor(page: Page, words: Words) {
    const { companies } = words.practice
    this.page = page
    this.#words = words
    this.heading = page.getByRole('heading', { name: companies.title, exact: true })
    this.existing = page.getByRole('region', { name: companies.exist }).getByRole('listitem')
  }

  async open(): Promise<void> {
    await this.page.goto('/sandbox')
  }

  /** Makes a company of the kind that this sentence describes. */
  async rehearse(sentence: string): Promise<CompanyPage> {
    const { choose, rehearse } = this.#words.practice.companies
    const kind = this.page.getByRole('region', { name: choose }).getByRole('listitem')
    await kind.filter({ hasText: sentence }).getByRole('button', { name: rehearse }).click()
    await this.page.waitForURL(/\/sandbox\/[\da-f-]{36}$/)
    return new CompanyPage(this.page, this.#words)
  }
}
