import type { Locator, Page } from 'playwright/test'

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

  constructor(page: Page) {
    const region = page.getByRole('region', { name: 'Afterwards', exact: true })
    const fold = (title: string) =>
      region.getByRole('group').filter({ has: page.getByText(title, { exact: true }) })
    this.removal = fold('Remove what this run made')
    this.goes = this.removal.getByRole('list').nth(0).getByRole('listitem')
    this.stays = this.removal.getByRole('list').nth(1).getByRole('listitem')
    this.name = this.removal.getByRole('textbox', { name: /^Type the application’s name, .+, to confirm$/ })
    this.remove = this.removal.getByRole('button', { name: 'Remove what this run made', exact: true })
    this.withdrawal = fold('Withdraw this page’s access')
    this.withdraw = this.withdrawal.getByRole('button', { name: 'Withdraw access', exact: true })
    this.signOut = this.withdrawal.getByRole('button', { name: 'Sign out', exact: true })
  }

  async openRemoval(): Promise<void> {
    await this.removal.getByText('Remove what this run made', { exact: true }).click()
  }

  async openWithdrawal(): Promise<void> {
    await this.withdrawal.getByText('Withdraw this page’s access', { exact: true }).click()
  }
}
