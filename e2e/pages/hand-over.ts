import { expect, type Locator, type Page } from 'playwright/test'
import { Step } from './step'

/** The last step: where the two values are copied, once. */
export class HandOver extends Step {
  readonly clientId: Locator
  readonly secret: Locator
  readonly copyClientId: Locator
  readonly copySecret: Locator
  readonly show: Locator
  readonly saved: Locator
  /** The one press that makes a new secret and removes the lost one. */
  readonly renew: Locator
  /** What was read back from the tenant. */
  readonly checks: Locator
  readonly unifiedTo: Locator

  constructor(page: Page) {
    super(page, 'Enter your credentials on Unified.to')
    const button = (name: string) => this.region.getByRole('button', { name, exact: true })
    this.clientId = this.region.getByLabel('Client ID', { exact: true })
    this.secret = this.region.getByLabel('Client secret', { exact: true })
    this.copyClientId = button('Copy client ID')
    this.copySecret = button('Copy client secret')
    this.show = button('Show')
    this.saved = button('I have saved the secret')
    this.renew = button('Create a new secret and remove the lost one')
    this.checks = this.region
      .getByRole('region', { name: 'Read back from your tenant' })
      .getByRole('listitem')
    this.unifiedTo = this.region.getByRole('link', { name: /^Open Unified\.to/ })
  }

  /** "I have saved the secret", until the page has looked once more and forgotten the value. */
  async save(): Promise<void> {
    await this.saved.click()
    await expect(this.status('Done')).toBeVisible()
  }

  /** Whether the secret with this key id goes after a new one is made. */
  secretToRemove(keyId: string): Locator {
    return this.region.getByRole('checkbox', { name: `key id ${keyId}` })
  }
}
