import { expectNarrow, violations } from '../access/expect-accessible'
import { Keyboard } from '../keyboard'
import { expect, test } from '../test'
import { CompaniesPage } from './companies-page'
import { CompanyPage } from './company-page'

test.use({ seed: 'app-exists' })

// What the two screens hold is searched in both colour schemes, and with a failure, in `app/sandbox/_company`; here are the
// whole pages, with their landmarks and headings.
test('axe finds nothing on the companies and on one of them, which the keyboard alone goes through', async ({
  page,
  world,
  words,
}) => {
  await test.step('the companies', async () => {
    const companies = new CompaniesPage(page, words)
    await companies.open()
    await expect(companies.existing.first()).toBeVisible()
    expect.soft(await violations(page)).toEqual([])
    await expectNarrow(page, 'companies')
    await page.setViewportSize({ width: 1280, height: 900 })
  })
  const company = new CompanyPage(page, words)
  await test.step('a company', async () => {
    await company.open(world.tenantId)
    await expect(page.getByRole('article')).toBeVisible()
    await page.getByText('Microsoft’s own').click()
    expect.soft(await violations(page)).toEqual([])
    await expectNarrow(page, 'company')
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.getByText('Microsoft’s own').click()
  })
  await test.step('its dialog and its pause by keyboard', async () => {
    const keyboard = new Keyboard(page)
    await page.locator('body').evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    })
    await keyboard.tabTo(company.start)
    await keyboard.press(company.startOver)
    await expect(company.dialog).toBeVisible()
    expect.soft(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(company.startOver).toBeFocused()
    await keyboard.press(company.live.getByRole('button', { name: 'Pause reading' }), 'Space')
    await expect(company.live).toContainText('Reading is paused')
    await page.keyboard.press('Space')
    await expect(company.live).toContainText('every 2 seconds while it is open')
  })
})
