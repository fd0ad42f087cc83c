import { expect, type Locator, type Page } from 'playwright/test'
import type { StepId } from '../../lib/guide/steps'
import { test } from '../test'

const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
] as const

/** The title of what is to be done may be at most so far down. */
const HIGHEST = 0.4

for (const size of SIZES) {
  test.describe(`at ${size.width} x ${size.height}`, () => {
    test.use({ viewport: size })

    test('nothing has to be scrolled from the start to the secret', async ({ guide, page, words }) => {
      await guide.open({ product: 'sales', region: 'us', name: 'Acme CRM', from: 'Mina of Acme', ref: 'T-1' })
      await expectInView(page, page.getByRole('heading', { level: 1 }))
      await expectInView(page, guide.start.sender)
      await expectInView(
        page,
        page.getByText('Dynamics 365 Sales · United States · Acme CRM', { exact: true }),
      )
      await expectInView(page, guide.start.signIn)

      await guide.start.signIn.click()
      await guide.microsoft.account('Ada Admin').click()
      await guide.microsoft.accept()
      await atStep('sign-in', page.getByRole('button', { name: words.account.confirm, exact: true }))
      await guide.confirm()
      await atStep('register-app')
      await page.reload()
      await atStep('register-app')
      await page.mouse.wheel(0, 600)
      await guide.run('register-app', 'asked')
      await atStep('add-permissions')
      await page.mouse.wheel(0, 600)
      await guide.run('add-permissions')
      await atStep('grant-consent')
      await guide.run('grant-consent', 'asked')
      await atStep('create-secret')
      await page.mouse.wheel(0, 600)
      await guide.createSecret()
      await atStep('hand-over', guide.handOver.copyClientId)
      await guide.handOver.show.click()
      await guide.handOver.save()
      const finish = page.getByRole('heading', { name: words.finish.ready.title, exact: true })
      await expect(finish).toBeFocused()
      await expectInView(page, finish, HIGHEST)
      await expectInView(page, guide.handOver.unifiedTo)

      async function atStep(id: StepId, button: Locator = guide.step(id).button): Promise<void> {
        const { title } = guide.step(id)
        await expect(button).toBeVisible()
        await expect(title).toBeFocused()
        await expectInView(page, title, HIGHEST)
        await expectInView(page, button)
        await expect(page.locator('[aria-current="step"]')).toHaveCount(1)
        await expect(page).toHaveTitle(new RegExp(words.guide.title[id]))
      }
    })
  })
}

/** It is completely in the window, and its top is in this share of its height. */
async function expectInView(page: Page, what: Locator, share = 1): Promise<void> {
  await expect(what).toBeInViewport({ ratio: 1 })
  const { height } = page.viewportSize() ?? { height: 0 }
  expect((await what.boundingBox())?.y).toBeLessThan(height * share)
}
