import type { BrowserContext, Locator, Page } from 'playwright/test'
import { readCode } from '../../lib/telephone-code/read'
import { expectAccessible } from '../access/expect-accessible'
import { clipboardText } from '../clipboard'
import { Keyboard } from '../keyboard'
import { telephoneCode } from '../pages/telephone-code'
import { expect, test } from '../test'
import { LinkPage } from './link-page'

const FAULTY = '/?v=1&region=mars&account=ada@contoso&until=2020-01-31&colour=red&ref=TICKET-1&from=Mina'

test.describe('far from Greenwich', () => {
  test.use({ timezoneId: 'America/New_York' })

  test('a faulty link tells its end in the reader’s time, and its report comes in with the same faults', async ({
    page,
    context,
    watch,
    words,
  }) => {
    watch.expect(/Failed to load resource|failed: GET/)
    await page.goto(FAULTY)
    await page.getByText('Details for the sender', { exact: true }).click()
    const saw = page.getByRole('list', { name: 'What is wrong with the link' }).getByRole('listitem')
    await expect(saw).toHaveCount(4)
    // When an expired link ended is only known once the page's script has run.
    const end = 'This link expired on January 31, 2020 at 7:00 PM, in your time zone.'
    await expect(saw.filter({ hasText: end })).toHaveCount(1)
    const said = await saw.allTextContents()
    const button = page.getByRole('button', { name: 'Copy a report for support' })

    await test.step('a report that could not be loaded can be asked for again, by keyboard too', async () => {
      await page.waitForLoadState('networkidle')
      await page.route('**/_next/static/**', (route) => route.abort())
      await button.click()
      await expect(page.getByText('A part of this page was blocked')).toBeVisible()
      await page.unrouteAll()
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
      await new Keyboard(page).press(button)
      await expect(page.getByRole('dialog', { name: 'Copy a report for support' })).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(button).toBeFocused()
    })

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
    await expect(builder.faults.getByRole('listitem')).toHaveText(said)

    await builder.paste(report)
    await expect(builder.faults.getByText('[left out]')).toHaveCount(2)
    await builder.report.getByRole('button', { name: 'Edit this run’s link' }).click()
    await expect(builder.field('ref')).toHaveValue('TICKET-1')
  })
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
