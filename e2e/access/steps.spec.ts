import { expect, test } from '../test'
import { expectAccessible } from './expect-accessible'

test('axe finds nothing from Microsoft’s pages to the run with everything unfolded', async ({
  guide,
  page,
  words,
}) => {
  await guide.open()
  await guide.start.signIn.click()
  await expect(guide.microsoft.accounts).toBeVisible()
  await expectAccessible(page, 'account page')
  await guide.microsoft.account('Ada Admin').click()
  await expect(guide.microsoft.consent).toBeVisible()
  await expectAccessible(page, 'consent page')
  await guide.microsoft.accept()
  await expect(page.getByRole('button', { name: words.account.confirm })).toBeVisible()
  await expectAccessible(page, 'identity')
  await guide.confirm()
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  await expectAccessible(page, 'the run at a step')
})
