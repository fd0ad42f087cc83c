import { expectAccessible } from '../access/expect-accessible'
import { Keyboard } from '../keyboard'
import { expect, test } from '../test'
import { CompaniesPage } from './companies-page'
import { CompanyPage } from './company-page'

test.use({ seed: 'app-exists' })

test('axe finds nothing on the companies', async ({ page, words }) => {
  const companies = new CompaniesPage(page, words)
  await companies.open()
  await expect(companies.existing.first()).toBeVisible()
  await expectAccessible(page, 'companies')
})

test('axe finds nothing on a company, its dialog and a failure', async ({ page, world, words }) => {
  const company = new CompanyPage(page, words)
  await company.open(world.tenantId)
  await expect(page.getByRole('article')).toBeVisible()
  await page.getByText('Microsoft’s own').click()
  await expectAccessible(page, 'company')
  await company.startOver.click()
  await expectAccessible(page, 'start over')
  await company.dialog.getByRole('button', { name: 'Keep this company' }).click()
  await page.route(`**/control/worlds/${world.tenantId}`, (route) => route.fulfill({ json: [] }))
  await expect(page.getByRole('button', { name: 'Ask again' })).toBeVisible()
  await expectAccessible(page, 'failure')
})

test('a company can be gone through with the keyboard alone', async ({ page, world, words }) => {
  const company = new CompanyPage(page, words)
  const keyboard = new Keyboard(page)
  await company.open(world.tenantId)
  await keyboard.tabTo(company.start)
  await keyboard.press(company.startOver)
  await expect(company.dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(company.startOver).toBeFocused()
  await keyboard.press(company.live.getByRole('button', { name: 'Pause reading' }), 'Space')
  await expect(company.live).toContainText('Reading is paused')
})
