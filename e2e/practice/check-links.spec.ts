import { Guide } from '../pages/guide'
import type { Step } from '../pages/step'
import { expect, test } from '../test'
import { CompaniesPage } from './companies-page'
import { CompanyPage } from './company-page'
import { removeWorld } from './worlds'

/** Presses a step's link to the admin center; it opens in a tab of its own. */
async function check({ page, words }: Guide, step: Step): Promise<CompanyPage> {
  const link = step.region.getByRole('link', { name: words.run.result.portal })
  const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()])
  return new CompanyPage(opened, words)
}

test('the links of the steps lead to the right one of three applications', async ({ page, world, words }) => {
  const companies = new CompaniesPage(page, words)
  await companies.open()
  const company = await companies.rehearse('A company with two other applications of the same name')
  const tenantId = company.tenantId()
  await expect(company.page.getByRole('article')).toHaveCount(2)

  const tab = await company.startGuide()
  const guide = new Guide(tab, world, words)
  await guide.signIn('Ada Admin')
  const register = guide.step('register-app')
  await register.press()
  await guide.microsoft.accept()
  await register.region.getByRole('button', { name: 'Create a new one' }).click()
  await expect(register.status('made')).toBeVisible()
  await register.unfold()
  const appId = await register.region
    .getByRole('definition')
    .filter({ hasText: /^[\da-f-]{36}$/ })
    .first()
    .textContent()

  const overview = await check(guide, register)
  expect(overview.tenantId()).toBe(tenantId)
  await expect(overview.page.getByRole('article')).toHaveCount(3)
  const card = overview.application(appId ?? '')
  await expect(card.getByRole('heading', { level: 3 })).toBeFocused()
  await expect(card.getByRole('heading', { level: 3 })).toBeInViewport()

  const permissions = guide.step('add-permissions')
  await guide.run('add-permissions')
  await permissions.unfold()
  const detail = await check(guide, permissions)
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
