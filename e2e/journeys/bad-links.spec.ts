import { expect, IN_BOTH, test } from '../test'

test(
  'every fault is named, a secret in the link is not repeated, and there is a way on',
  IN_BOTH,
  async ({ page, guide, words }) => {
    const secret = 'abc8Q~0123456789abcdefghijklmnopqrstuvw.'
    await page.goto(`/?v=1&name=${secret}&region=mars&colour=red`)
    await expect(page.getByRole('heading', { name: words.guide.screen['faulty-link'] })).toBeVisible()
    await expect(page.getByText(words.link.wrong.secret())).toBeVisible()
    await page.getByText(words.link.details, { exact: true }).click()
    const faults = page.getByRole('list', { name: words.link.faults }).getByRole('listitem')
    await expect(faults).toHaveCount(3)
    await expect(faults.filter({ hasText: 'name' }).getByText('[hidden]')).toBeVisible()
    await expect(page.locator('body')).not.toContainText(secret)

    await page.getByRole('link', { name: words.link.continue }).click()
    await expect(guide.start.signIn).toBeEnabled()
    expect(new URL(page.url()).searchParams.size).toBe(0)
  },
)
