import type { Page } from 'playwright/test'
import { Guide } from '../pages/guide'
import type { Step } from '../pages/step'
import { expect, test } from '../test'
import { CompaniesPage } from './companies-page'
import { CompanyPage } from './company-page'
import { removeWorld } from './worlds'

/** Presses a step's link to the admin center; it opens in a tab of its own. */
async function check(page: Page, step: Step): Promise<CompanyPage> {
  const link = step.region.getByRole('link', { name: 'Check in the Entra admin center' })
  const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()])
  return new CompanyPage(opened)
}

test('the links of the steps lead to the right one of three applications', async ({ page, world }) => {
  const companies = new CompaniesPage(page)
  await companies.open()
  const company = await companies.rehearse('A company with two other applications of the same name')
  const tenantId = company.tenantId()
  await expect(company.page.getByRole('article')).toHaveCount(2)

  const tab = await company.startGuide()
  const guide = new Guide(tab, world)
  await guide.signIn('Ada Admin')
  const register = guide.step('Register your application')
  await register.press()
  await guide.microsoft.accept()
  await register.region.getByRole('button', { name: 'Make a new one' }).click()
  await expect(register.status('Done')).toBeVisible()
  const appId = await register.region
    .getByRole('definition')
    .filter({ hasText: /^[\da-f-]{36}$/ })
    .first()
    .textContent()

  const overview = await check(tab, register)
  expect(overview.tenantId()).toBe(tenantId)
  await expect(overview.page.getByRole('article')).toHaveCount(3)
  const card = overview.application(appId ?? '')
  await expect(card.getByRole('heading', { level: 3 })).toBeFocused()
  await expect(card.getByRole('heading', { level: 3 })).toBeInViewport()

  const permissions = guide.step('Configure API permissions')
  await guide.run('Configure API permissions')
  const detail = await check(tab, permissions)
  const part = detail.application(appId ?? '').getByRole('heading', { name: 'API permissions' })
  await expect(part).toBeFocused()
  await expect(part).toBeInViewport()
  await removeWorld(tenantId)
})

test('a link to an application that is not there says so', async ({ page, world }) => {
  const appId = '99999999-0000-4000-8000-000000000000'
  await page.goto(
    `/sandbox/${world.tenantId}/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Credentials/appId/${appId}/isMSAApp~/false`,
  )
  await expect(page.getByRole('heading', { name: 'The application of this link is not here' })).toBeVisible()
  await expect(page.getByText(`Client ID ${appId}`)).toBeVisible()
})
