import type { Locator, Page } from 'playwright/test'

export type Persona = 'Ada Admin' | 'Carl Cloud' | 'Dora Developer' | 'Umar User'

/** Microsoft's pages, as the practice tenant shows them: who signs in, and what is consented to. */
export class Microsoft {
  readonly accounts: Locator
  readonly consent: Locator
  /** What the consent page asks for. */
  readonly permissions: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.accounts = page.getByRole('heading', { name: 'Pick an account' })
    this.consent = page.getByRole('heading', { name: 'Permissions requested' })
    this.permissions = page.getByRole('listitem')
  }

  account(persona: Persona): Locator {
    return this.#page.getByRole('button', { name: persona })
  }

  async accept(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Accept', exact: true }).click()
  }

  /** Goes back from "Need admin approval". */
  async returnWithoutConsent(): Promise<void> {
    await this.#page
      .getByRole('button', { name: 'Return to the application without granting consent' })
      .click()
  }

  async cancel(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Cancel', exact: true }).click()
  }
}
