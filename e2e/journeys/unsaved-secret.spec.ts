import { expect, test } from '../test'

test('leaving with an unsaved secret is asked back; a saved one lets go', async ({ guide, page }) => {
  await guide.open()
  await guide.signIn('Ada Admin')
  const secret = await guide.runToSecret()
  const { handOver } = guide

  const stays = page.waitForEvent('dialog')
  await page.evaluate(() => void setTimeout(() => location.reload()))
  const dialog = await stays
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await handOver.show.click()
  await expect(handOver.secret).toHaveText(secret)

  const leaves = page.waitForEvent('dialog')
  await Promise.all([page.goto('/signed-in'), leaves.then((asked) => asked.accept())])
  await page.goBack()
  await expect(handOver.region.getByText('The value cannot be shown again', { exact: true })).toBeVisible()
  await expect(handOver.secret).toHaveCount(0)

  await guide.renewSecret()
  await handOver.saved.click()
  page.on('dialog', () => expect(true, 'a saved secret lets go without a question').toBe(false))
  await page.reload()
  await expect(handOver.region.getByText('The value cannot be shown again', { exact: true })).toBeVisible()
})
