import { expect, test } from '../test'

test('every fault is named, a secret in the link is not repeated, and there is a way on', async ({
  page,
}) => {
  const secret = 'abc8Q~0123456789abcdefghijklmnopqrstuvw.'
  await page.goto(`/?v=1&name=${secret}&region=mars&colour=red`)
  await expect(page.getByRole('heading', { name: 'This link cannot be opened' })).toBeVisible()
  const faults = page.getByRole('list', { name: 'What is wrong with the link' }).getByRole('listitem')
  await expect(faults).toHaveCount(3)
  await expect(faults.filter({ hasText: 'name' }).getByText('[hidden]')).toBeVisible()
  await expect(page.locator('body')).not.toContainText(secret)

  await page.getByRole('link', { name: 'Continue without presets' }).click()
  await expect(page.getByRole('button', { name: 'Sign in with Microsoft', exact: true })).toBeEnabled()
  expect(new URL(page.url()).searchParams.size).toBe(0)
})
