import type { Locator, Page } from 'playwright/test'
import { readCode } from '../../lib/telephone-code/read'
import { expectAccessible } from '../access/expect-accessible'
import { Keyboard } from '../keyboard'
import { telephoneCode } from '../pages/telephone-code'
import { expect, test } from '../test'

const FAULTY = '/?v=1&region=mars&account=ada@contoso&until=2020-01-31&colour=red&ref=TICKET-1&from=Mina'

// What support sees of it: `report-view.browser.test.tsx`.
test('a faulty link has a report, which can be asked for again, by keyboard too, where it could not be loaded', async ({
  page,
  watch,
}) => {
  watch.expect(/Failed to load resource|failed: GET/)
  await page.goto(FAULTY)
  const button = page.getByRole('button', { name: 'Copy a report for support' })
  await page.waitForLoadState('networkidle')
  await page.route('**/_next/static/**', (route) => route.abort())
  await button.click()
  await expect(page.getByText('A part of this page was blocked')).toBeVisible()
  await page.unrouteAll()
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await new Keyboard(page).press(button)
  const dialog = page.getByRole('dialog', { name: 'Copy a report for support' })
  const report = await dialog.getByLabel('The report').inputValue()
  expect(report).toContain('Screen: faulty-link')
  expect(report).toContain('Link fault not-allowed: region\nLink came: mars')
  expect(report).toContain('Link fault malformed: account\nLink came: [left out]')
  expect(report).toContain('Link ref: TICKET-1')
  expect(report).not.toMatch(/ada@|contoso|Mina|came: red|Step 1/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(button).toBeFocused()
})

test('a screen that has no run offers a report with its name, and a page that fails with its error', async ({
  page,
  watch,
  words,
}) => {
  watch.expect(/BrowserAuthError: crypto_nonexistent/)
  watch.expect(/the server responded with a status of 404/)
  for (const [path, kind] of [
    ['/nothing/here', 'not-found'],
    ['/signed-in', 'no-sign-in'],
  ] as const)
    await test.step(kind, async () => {
      await page.goto(path)
      await expect(page.getByRole('heading', { name: words.guide.screen[kind] })).toBeVisible()
      await expect(await openReport(page)).toHaveValue(
        new RegExp(`^Screen: ${kind}\n\nEnd of the report`, 'm'),
      )
    })
  await test.step('error', async () => {
    await failOnTheWayIntoTheRun(page, '/?v=1&region=eu&tenant=contoso.com&ref=TICKET-1')
    await expect(page.getByRole('heading', { name: 'This page made a mistake' })).toBeVisible()
    await expect(page).toHaveTitle(new RegExp(`^${words.guide.screen.error}`))
    await expectAccessible(page, 'error')
    expect(readCode(await telephoneCode(page), '')).toMatchObject({ situation: { screen: 'error' } })
    const report = await openReport(page)
    await expect(report).toHaveValue(/^App: \d+\.\d+\.\d+$/m)
    await expect(report).toHaveValue(/Tenant of: practice tenant/)
    await expect(report).toHaveValue(/Link tenant: \[left out\]\nLink ref: TICKET-1\nScreen: error/)
    await expect(report).toHaveValue(/^Page error: \w+$/m)
  })
})

/** Opens a run in a browser without the cryptography that MSAL needs: a mistake of the page, as far as it knows. */
async function failOnTheWayIntoTheRun(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.evaluate(() => sessionStorage.setItem('onboarding.session', '1'))
  await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }))
  await page.reload()
}

/** The text in the dialog. */
async function openReport(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Copy a report for support' }).click()
  return page.getByRole('dialog').getByLabel('The report')
}
