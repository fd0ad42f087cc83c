import type { Locator, Page } from 'playwright/test'
import { Pause } from './pause'

/** Titles and buttons as the documentation names them, spelled again: a test must not read them from the code. */
export const BUTTONS = {
  'Sign in': 'Sign in with Microsoft',
  'Register your application': 'Register application',
  'Configure API permissions': 'Add permissions',
  'Grant admin consent': 'Grant admin consent',
  'Get your client ID and secret': 'Create client secret',
  'Enter your credentials on Unified.to': 'I have saved the secret',
} as const

export type StepTitle = keyof typeof BUTTONS

type StepStatus =
  | 'Ready'
  | 'Working'
  | 'Waiting for Microsoft'
  | 'Done'
  | 'Done earlier'
  | 'Stopped'
  | 'Your choice'

/** One step: the region with that name. */
export class Step {
  readonly region: Locator
  readonly title: Locator
  readonly button: Locator
  /** What the step shows when it stopped. */
  readonly problem: Locator
  /** What the step shows while it waits for Microsoft. */
  readonly pause: Pause
  /** Unfolds the guide's own clicks. */
  readonly byHand: Locator

  constructor(page: Page, title: StepTitle) {
    this.region = page.getByRole('region', { name: title, exact: true })
    this.title = this.region.getByRole('heading', { name: title, exact: true })
    this.button = this.region.getByRole('button', { name: BUTTONS[title], exact: true })
    this.problem = this.region.locator('[data-problem]')
    this.pause = new Pause(this.region)
    this.byHand = this.region.getByText('Do it by hand', { exact: true })
  }

  async press(): Promise<void> {
    await this.button.click()
  }

  status(words: StepStatus): Locator {
    return this.region.getByText(words, { exact: true })
  }
}
