import type { Guide } from '../pages/guide'
import type { StepTitle } from '../pages/step'
import { expect, test } from '../test'
import { expectAccessible } from './look'

test('Microsoft’s pages and the organization to confirm are for everybody', async ({ guide, page }) => {
  await guide.open()
  await guide.start.signIn.click()
  await expect(guide.microsoft.accounts).toBeVisible()
  await expectAccessible(page, 'account page')
  await guide.microsoft.account('Ada Admin').click()
  await expect(guide.microsoft.consent).toBeVisible()
  await expectAccessible(page, 'consent page')
  await guide.microsoft.accept()
  await expect(page.getByRole('button', { name: 'This is the right organization' })).toBeVisible()
  await expectAccessible(page, 'identity')
})

test('every step before its press is for everybody', async ({ guide }) => {
  await guide.open()
  await guide.signIn('Ada Admin')
  await lookInto(guide, 'Register your application')
  await guide.run('Register your application', 'asked')
  await lookInto(guide, 'Configure API permissions')
  await guide.run('Configure API permissions')
  await lookInto(guide, 'Grant admin consent')
  await guide.run('Grant admin consent', 'asked')
  await lookInto(guide, 'Get your client ID and secret')
})

/** The step ready to be pressed, with everything that can be unfolded unfolded. */
async function lookInto(guide: Guide, title: StepTitle): Promise<void> {
  await expect(guide.step(title).status('Ready')).toBeVisible()
  const { page } = guide
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  await expectAccessible(page, title)
}
