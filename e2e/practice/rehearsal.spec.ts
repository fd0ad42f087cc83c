import { Guide } from '../pages/guide'
import { expect, test } from '../test'
import { CompaniesPage } from './companies-page'
import { CompanyPage } from './company-page'
import { removeWorld } from './worlds'

test('a company is chosen by its sentence', async ({ page, words }) => {
  const companies = new CompaniesPage(page, words)
  await companies.open()
  await expect(companies.heading).toBeVisible()
  const company = await companies.rehearse('A company in which another administrator finished a run')
  await expect(company.heading('Fabrikam Practice')).toBeVisible()
  await expect(page.getByText('finished a run three months ago.')).toBeVisible()
  await expect(page.getByText(/^ada@practice-\w+\.onmicrosoft\.com$/)).toBeVisible()
  await expect(company.start).toHaveAttribute('href', /^\/\?v=1&tenant=practice-\w+\.onmicrosoft\.com$/)

  const tenantId = company.tenantId()
  await companies.open()
  await companies.existing.locator(`a[href="/sandbox/${tenantId}"]`).click()
  await expect(company.heading('Fabrikam Practice')).toBeVisible()
  await removeWorld(tenantId)
})

test('a run in one tab is seen in the other', async ({ page, world, words }) => {
  const company = new CompanyPage(page, words)
  await company.open(world.tenantId)
  await expect(company.kind('applications')).toContainText('No application yet')
  await expect(company.live).toContainText('Nothing has changed since you opened this page.')

  const guide = new Guide(await company.startGuide(), world, words)
  await guide.arriveAt('grant-consent')
  await expect(company.happenings).toContainText([
    /^Consent was given: Dynamics 365 onboarding may use .*User\.Read/,
  ])
  await expect(company.happenings.filter({ hasText: 'was registered' })).toHaveCount(1)
  const [{ appId, id } = { appId: '', id: '' }] = (await world.directory()).applications
  const card = company.application(appId)
  await expect(card).toContainText(id)
  await expect(card).toContainText('https://api.unified.to/oauth/code')
  await expect(card).toContainText('accounts of any organization (multitenant)')
  await expect(card.getByText('New', { exact: true })).toBeVisible()

  await expect(card).toContainText('openid, email, offline_access')
  await guide.run('grant-consent')
  const sentence = 'Contoso Practice may use user_impersonation of Dataverse, for everyone'
  await expect(company.kind('grants')).toContainText(sentence)
  await expect(company.live.getByRole('status')).toContainText(sentence)

  const secret = await guide.createSecret()
  const [credential] = (await world.directory()).applications[0]?.passwordCredentials ?? []
  await expect(card).toContainText(credential?.keyId ?? 'no key id')
  await expect(card).toContainText(secret.slice(0, 3))
  expect(await page.content()).not.toContain(secret)
  await guide.handOver.save()
})

test('a pause holds the page still', async ({ page, world, words }) => {
  const company = new CompanyPage(page, words)
  await company.open(world.tenantId)
  await company.live.getByRole('button', { name: 'Pause reading' }).click()
  await expect(company.live).toContainText('Reading is paused')
  await company.live.getByRole('button', { name: 'Continue reading' }).click()
  await expect(company.live).toContainText('every 2 seconds while it is open')
})
