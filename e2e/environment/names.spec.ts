import type { Page } from 'playwright/test'
import { REGISTER } from '../problems/test'
import { expect, test } from '../test'

const OVERRIDE = '\u202E'
/** What no reader sees, and what turns the text after it. */
const HIDDEN = /[\u202A-\u202E\u2066-\u2069\u200B-\u200F\uFEFF]/

// Those of the practice directory: `company.browser.test.tsx`.
test('names of the tenant that hide something show it, wherever they stand', async ({
  guide,
  page,
  world,
}) => {
  await rename(page, '**/v1.0/$batch')
  await guide.arriveAt(REGISTER)
  const run = page.getByRole('complementary', { name: 'This run' })
  await expect(guide.step('sign-in').region).toContainText('U+202E')
  await expect(run).toContainText('U+202E')
  await guide.run(REGISTER)
  await expect(guide.step(REGISTER).region).toContainText('U+202E')
  await page.getByText('Remove what this run made', { exact: true }).click()
  await expect(page.getByText(/^Type the application’s name, .*U\+202E/)).toBeVisible()
  expect(await page.locator('body').innerText()).not.toMatch(HIDDEN)
  const [application] = (await world.directory()).applications
  expect(application?.displayName, 'nothing hidden gets into the name that customers read').toBe(
    'Contoso Practice',
  )
})

/** Every name in the answers begins with a character that turns what follows. */
async function rename(page: Page, address: string): Promise<void> {
  await page.route(address, async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replaceAll('"displayName":"', `"displayName":"${OVERRIDE}`)
    await route.fulfill({ response, body })
  })
}
