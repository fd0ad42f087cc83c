import type { Locator, Page } from 'playwright/test'
import type { Words } from '../../lib/words/catalogue'

type Product = 'Dynamics 365 Sales' | 'Dynamics 365 Customer Engagement'
const REGIONS = { 'United States': 'us', Europe: 'eu' } as const
type Region = keyof typeof REGIONS

/** What is chosen before signing in. */
export class StartScreen {
  /** Unfolds the choices. */
  readonly change: Locator
  readonly name: Locator
  readonly description: Locator
  /** Unfolds the field for guests. */
  readonly guest: Locator
  readonly tenant: Locator
  readonly signIn: Locator
  readonly sender: Locator
  readonly #page: Page
  readonly #choices: Words['start']['choices']
  readonly #field: Words['field']

  constructor(page: Page, { field, guide, start }: Words) {
    const { choices, sender } = start
    this.#page = page
    this.#choices = choices
    this.#field = field
    this.change = page.getByText(choices.change, { exact: true })
    this.name = page.getByLabel(choices.name)
    this.description = page.getByLabel(choices.description)
    this.guest = page.getByText(choices.guest, { exact: true })
    this.tenant = page.getByLabel(choices.tenant)
    this.signIn = page.getByRole('button', { name: guide.button['sign-in'], exact: true })
    this.sender = page.getByRole('region', { name: sender.title, exact: true })
  }

  product(name: Product): Locator {
    return this.#page.getByRole('group', { name: this.#choices.product }).getByRole('radio', { name })
  }

  region(name: Region): Locator {
    const radios = this.#page.getByRole('group', { name: this.#choices.region })
    return radios.getByRole('radio', { name: this.#field.region(REGIONS[name]) })
  }
}
