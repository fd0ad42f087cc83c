import type { BrowserContext, Page } from 'playwright/test'
import { expectAccessible } from '../access/expect-accessible'
import { clipboardText } from '../clipboard'
import { Keyboard } from '../keyboard'
import { expect, test } from '../test'
import { LinkPage } from './link-page'

const FAULTY = '/?v=1&region=mars&account=ada@contoso&until=2020-01-31&colour=red&ref=TICKET-1&from=Mina'

test('a faulty link goes out as a report and comes in with the same faults', async ({
  page,
  context,
  words,
}) => {
  await page.goto(FAULTY)
  await page.getByText('Details for the sender', { exact: true }).click()
  const saw = page.getByRole('list', { name: 'What is wrong with the link' }).getByRole('listitem')
  await expect(saw).toHaveCount(4)
  // When an expired link ended is only known once the page's script has run.
  await expect(saw.filter({ hasText: 'in your time zone' })).toHaveCount(1)
  const said = await saw.allTextContents()

  const report = await copyReport(page, context, [])
  expect(report).toContain('Screen: faulty-link')
  expect(report).toContain('Link fault not-allowed: region\nLink came: mars')
  expect(report).toContain('Link fault malformed: account\nLink came: [left out]')
  expect(report).toContain('Link ref: TICKET-1')
  expect(report).not.toMatch(/ada@|contoso|Mina|came: red|Step 1/)

  const full = await copyReport(page, context, ['With names', 'With full ids'])
  expect(full).toContain('Link fault unknown: colour\nLink came: red')
  expect(full).toContain('Link from: Mina')

  const builder = new LinkPage(page, words)
  await builder.open()
  await builder.paste(full)
  await expect(builder.report.getByRole('heading', { name: 'What the customer saw' })).toBeFocused()
  await expect(builder.report.getByRole('heading', { name: 'This link cannot be opened' })).toBeVisible()
  await expect(builder.report.getByText('The page did not open this link')).toBeVisible()
  await expect(builder.faults.getByRole('listitem')).toHaveText(said)
  await expect(builder.report.getByRole('list', { name: 'Onboarding steps' })).toHaveCount(0)

  await builder.paste(report)
  await expect(builder.faults.getByText('[left out]')).toHaveCount(2)
  await builder.report.getByRole('button', { name: 'Edit this run’s link' }).click()
  await expect(builder.field('ref')).toHaveValue('TICKET-1')
})

test('the keyboard opens the report of a faulty link and comes back to its button', async ({ page }) => {
  await page.goto(FAULTY)
  const button = page.getByRole('button', { name: 'Copy a report for support' })
  await new Keyboard(page).press(button)
  await expect(page.getByRole('dialog', { name: 'Copy a report for support' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(button).toBeFocused()
})

test('a page that fails offers a report with the name of its error', async ({
  page,
  context,
  watch,
  words,
}) => {
  watch.expect(/BrowserAuthError: crypto_nonexistent/)
  await failOnTheWayIntoTheRun(page, '/?v=1&region=eu&tenant=contoso.com&ref=TICKET-1')
  await expect(page.getByRole('heading', { name: 'This page made a mistake' })).toBeVisible()
  await expectAccessible(page, 'error')
  const report = await copyReport(page, context, [])
  expect(report).toMatch(/^App: \d+\.\d+\.\d+$/m)
  expect(report).toContain('Tenant of: practice tenant')
  expect(report).toContain('Link tenant: [left out]\nLink ref: TICKET-1\nScreen: error')
  expect(report).toMatch(/^Page error: \w+$/m)

  await page.evaluate(() => sessionStorage.clear())
  const builder = new LinkPage(page, words)
  await builder.open()
  await builder.paste(report)
  await expect(builder.report.getByRole('heading', { name: 'This page made a mistake' })).toBeVisible()
})

for (const [path, title, kind] of [
  ['/nothing/here', 'There is nothing at this address', 'not-found'],
  ['/signed-in', 'There is no sign-in to finish here', 'no-sign-in'],
] as const) {
  test(`the screen “${title}” can be reported`, async ({ page, context, watch, words }) => {
    if (path === '/nothing/here') watch.expect(/the server responded with a status of 404/)
    await page.goto(path)
    await expect(page.getByRole('heading', { name: title })).toBeVisible()
    const report = await copyReport(page, context, [])
    expect(report).toContain(`Screen: ${kind}\n\nEnd of the report`)
    const builder = new LinkPage(page, words)
    await builder.open()
    await builder.paste(report)
    await expect(builder.report.getByRole('heading', { name: title })).toBeVisible()
  })
}

/** Opens a run in a browser without the cryptography that MSAL needs: a mistake of the page, as far as it knows. */
async function failOnTheWayIntoTheRun(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.evaluate(() => sessionStorage.setItem('onboarding.session', '1'))
  await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }))
  await page.reload()
}

async function copyReport(page: Page, context: BrowserContext, ticks: string[]): Promise<string> {
  const button = page.getByRole('button', { name: 'Copy a report for support' })
  await button.click()
  const dialog = page.getByRole('dialog', { name: 'Copy a report for support' })
  for (const tick of ticks) await dialog.getByRole('checkbox', { name: tick }).check()
  await dialog.getByRole('button', { name: 'Copy report' }).click()
  await expect(dialog.getByText('Report copied')).toBeVisible()
  const text = await clipboardText(context)
  await dialog.getByRole('button', { name: 'Close report' }).click()
  await expect(button).toBeFocused()
  return text
}

test('a report that could not be loaded can be asked for again', async ({ page, watch }) => {
  watch.expect(/Failed to load resource|failed: GET/)
  await page.goto(FAULTY)
  await page.waitForLoadState('networkidle')
  await page.route('**/_next/static/**', (route) => route.abort())
  const button = page.getByRole('button', { name: 'Copy a report for support' })
  await button.click()
  await expect(page.getByText('A part of this page was blocked')).toBeVisible()
  await page.unrouteAll()
  await button.click()
  await expect(page.getByRole('dialog')).toBeVisible()
})
