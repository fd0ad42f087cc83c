import { expect, test } from '../test'

/** One bad link for each way to be bad: the query, the parameter, what is said about it, what came. */
const BAD_LINKS = [
  ['?v=1&redirect_uri=https://evil.example', 'redirect_uri', 'is not a parameter of this page'],
  ['?v=1&region=eu&region=us', 'region', 'is there more than once'],
  ['?region=eu', 'v', 'is missing'],
  ['?v=2', 'v', 'is a version that this page does not know'],
  ['?v=1&region=mars', 'region', 'is not one of the allowed values'],
  [`?v=1&name=${'x'.repeat(121)}`, 'name', 'is too long'],
  ['?v=1&from=%3Cb%3EBank%3C/b%3E', 'from', 'has a character that is not allowed'],
  ['?v=1&tenant=not_a_domain', 'tenant', 'is not written correctly'],
  ['?v=1&until=2020-01-31', 'until', 'has expired'],
  [
    '?v=1&tenant=fabrikam.onmicrosoft.com&account=ada@contoso.onmicrosoft.com',
    'account',
    'contradicts another parameter',
  ],
] as const

for (const [query, parameter, words] of BAD_LINKS) {
  test(`a link whose ${parameter} ${words} is an error page`, async ({ page }) => {
    await page.goto(`/${query}`)
    const faults = page.getByRole('list', { name: 'What is wrong with the link' }).getByRole('listitem')
    await expect(faults).toHaveCount(1)
    await expect(faults.getByText(`${parameter} ${words}`, { exact: true })).toBeVisible()
    await expect(faults.getByText(/^Allowed: \S/)).toBeVisible()
    await expect(page.getByRole('main').getByRole('button')).toHaveText(['Copy a report for support'])
  })
}

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
