import { expect, type Page } from 'playwright/test'
import type { StepId } from '../../lib/guide/steps'
import type { Words } from '../../lib/words/catalogue'
import type { Place } from '../prepare-tenant'
import type { World } from '../world'
import { HandOver } from './hand-over'
import { Microsoft, type Persona } from './microsoft'
import { StartScreen } from './start-screen'
import { Step } from './step'

/** The page as an administrator goes through it. Each open signs in to the test's own tenant. */
export class Guide {
  readonly page: Page
  readonly words: Words
  readonly start: StartScreen
  readonly microsoft: Microsoft
  readonly handOver: HandOver
  readonly #world: World

  constructor(page: Page, world: World, words: Words) {
    this.page = page
    this.words = words
    this.#world = world
    this.start = new StartScreen(page, words)
    this.microsoft = new Microsoft(page)
    this.handOver = new HandOver(page, words)
  }

  /** Opens the link that names the test's tenant and presets these choices. */
  async open(preset: Record<string, string> = {}): Promise<void> {
    await this.page.goto(`/?${new URLSearchParams({ v: '1', tenant: this.#world.domain, ...preset })}`)
  }

  step(id: StepId): Step {
    return new Step(this.page, id, this.words)
  }

  /** From the start screen to a confirmed tenant, with or without Microsoft's consent page. */
  async signIn(persona: Persona, consent: 'asked' | 'given before' = 'asked'): Promise<void> {
    await this.start.signIn.click()
    await this.microsoft.account(persona).click()
    if (consent === 'asked') await this.microsoft.accept()
    await this.confirm()
  }

  /** Returns as Ada to a run that was done up to this step. Microsoft no longer asks for consent. */
  async arriveAt(place: Place, preset: Record<string, string> = {}): Promise<void> {
    await this.#world.bringTo(place)
    await this.open(preset)
    await this.signIn('Ada Admin', 'given before')
    await expect(this.step(place).button).toBeVisible()
  }

  /** At the hand-over with a new secret; gives the value that Microsoft answered. */
  async arriveWithSecret(): Promise<string> {
    await this.arriveAt('create-secret')
    return this.createSecret()
  }

  /** Says yes to the tenant. */
  async confirm(): Promise<void> {
    const step = this.step('sign-in')
    await step.region.getByRole('button', { name: this.words.account.confirm, exact: true }).click()
    await expect(step.status('made')).toBeVisible()
  }

  /** Presses a step's button and accepts what Microsoft asks for. */
  async press(id: StepId, consent: 'asked' | 'given before'): Promise<void> {
    await this.step(id).press()
    if (consent === 'asked') await this.microsoft.accept()
  }

  /** Presses a step's button, accepts what Microsoft asks for, and sees it done. */
  async run(id: StepId, consent: 'asked' | 'given before' = 'given before'): Promise<void> {
    await this.press(id, consent)
    await expect(this.step(id).status('made')).toBeVisible()
  }

  /** The steps of a first visit, from the confirmed tenant to the consent. */
  async runToConsent(): Promise<void> {
    await this.run('register-app', 'asked')
    await this.run('add-permissions')
    await this.run('grant-consent', 'asked')
  }

  /** The steps of a first visit, from the confirmed tenant to the secret; gives the value that Microsoft answered. */
  async runToSecret(): Promise<string> {
    await this.runToConsent()
    return this.createSecret()
  }

  /** Presses "Create client secret", or does it another way; gives the value as it came to the browser. */
  async createSecret(press: () => Promise<void> = () => this.run('create-secret')): Promise<string> {
    return this.#secretMadeBy(press)
  }

  /** Reloads although a secret waits to be saved: the browser asks first. */
  async reloadUnsaved(): Promise<void> {
    const asked = this.page.waitForEvent('dialog')
    await Promise.all([this.page.reload(), asked.then((dialog) => dialog.accept())])
  }

  /** Presses the one button that makes a new secret and removes the lost one. */
  async renewSecret(): Promise<string> {
    return this.#secretMadeBy(async () => {
      await this.handOver.renew.click()
      await expect(this.handOver.saved).toBeVisible()
    })
  }

  async #secretMadeBy(press: () => Promise<void>): Promise<string> {
    const [answer] = await Promise.all([
      this.page.waitForResponse(
        (response) => response.request().method() === 'POST' && response.url().endsWith('/addPassword'),
      ),
      press(),
    ])
    const { secretText } = await answer.json()
    expect(secretText).toMatch(/^[\w.~-]{40}$/)
    return secretText
  }
}
