import { expect, type Locator, type Page } from 'playwright/test'
import type { Words } from '../../lib/words/catalogue'
import { marked } from './sentence-patterns'
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
  /** The same button while no secret is ticked. */
  readonly another: Locator
  /** What was read back from the tenant. */
  readonly checks: Locator
  readonly unifiedTo: Locator
  readonly #named: string
  readonly #checks: string

  constructor(page: Page, words: Words) {
    super(page, 'hand-over', words)
    const { handOver, checks } = words
    this.#named = handOver.named
    this.#checks = checks.title
    const button = (name: string) => this.region.getByRole('button', { name, exact: true })
    this.clientId = this.region.getByLabel(handOver.clientId, { exact: true })
    this.secret = this.region.getByLabel(handOver.secret, { exact: true })
    this.copyClientId = button(handOver.copyClientId)
    this.copySecret = button(handOver.copySecret)
    this.show = button(handOver.show)
    this.saved = button(handOver.saved)
    this.renew = button(handOver.remove.replace)
    this.another = button(handOver.remove.create)
    this.checks = page.getByRole('region', { name: checks.title }).getByRole('listitem')
    this.unifiedTo = page.getByRole('link', { name: handOver.where.open('').slice(0, -2) })
  }

  /** Unfolds what was read back from the tenant. */
  async unfoldChecks(): Promise<void> {
    await this.region.getByText(this.#checks, { exact: true }).click()
  }

  /** Copies the secret, and then "I have saved the secret", until the page has looked once more and forgotten the value. */
  async save(): Promise<void> {
    await this.copySecret.click()
    await this.saved.click()
    await expect(this.status('made')).toBeVisible()
  }

  /** Whether the secret with this key id goes after a new one is made. */
  secretToRemove(keyId: string): Locator {
    return this.region.getByRole('checkbox', { name: marked(this.#named, keyId) })
  }
}
