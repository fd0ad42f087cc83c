import type { Locator, Page } from 'playwright/test'
import type { Words } from '../../lib/words/catalogue'
import { anyMarked } from './sentence-patterns'

/** "Afterwards": what the run made can be removed, and this page's access withdrawn. */
export class Aftercare {
  readonly removal: Locator
  readonly goes: Locator
  readonly stays: Locator
  /** Where the application's name has to be typed. */
  readonly name: Locator
  readonly remove: Locator
  readonly withdrawal: Locator
  readonly withdraw: Locator
  readonly signOut: Locator
  readonly #titles: Words['guide']['title']

  constructor(page: Page, { finish, guide }: Words) {
    this.#titles = guide.title
    const region = page.getByRole('region', { name: finish.title, exact: true })
    const fold = (title: string) =>
      region.getByRole('group').filter({ has: page.getByText(title, { exact: true }) })
    this.removal = fold(guide.title['remove-run'])
    this.goes = this.removal.getByRole('list').nth(0).getByRole('listitem')
    this.stays = this.removal.getByRole('list').nth(1).getByRole('listitem')
    this.name = this.removal.getByRole('textbox', { name: anyMarked(finish.remove.confirm) })
    this.remove = this.removal.getByRole('button', {
      name: guide.button['remove-run'],
      exact: true,
    })
    this.withdrawal = fold(guide.title['withdraw-access'])
    this.withdraw = this.withdrawal.getByRole('button', {
      name: guide.button['withdraw-access'],
      exact: true,
    })
    this.signOut = this.withdrawal.getByRole('button', { name: finish.signOut.button, exact: true })
  }

  async openRemoval(): Promise<void> {
    await this.removal.getByText(this.#titles['remove-run'], { exact: true }).click()
  }

  async openWithdrawal(): Promise<void> {
    await this.withdrawal.getByText(this.#titles['withdraw-access'], { exact: true }).click()
  }
}
