import { expect, test } from '../test'
import { CompaniesPage } from './companies-page'
import { CompanyPage } from './company-page'

const NO_ANSWER = 'The practice tenant cannot be read'

test('a control that does not answer is told, and asked again at a press', async ({ page, watch, words }) => {
  watch.expect(/net::ERR_CONNECTION_REFUSED/)
  await page.route('**/control/worlds', (route) => route.abort('connectionrefused'))
  const companies = new CompaniesPage(page, words)
  await companies.open()
  await expect(page.getByRole('heading', { name: NO_ANSWER })).toBeVisible()
  await page.unroute('**/control/worlds')
  await page.getByRole('button', { name: 'Ask again' }).click()
  await expect(page.getByRole('heading', { name: 'Choose a company' })).toBeVisible()
  await expect(page.getByRole('heading', { name: NO_ANSWER })).toHaveCount(0)
})

test('a faulty answer leaves what was read before', async ({ page, world, words }) => {
  const company = new CompanyPage(page, words)
  await company.open(world.tenantId)
  await expect(company.heading('Contoso Practice')).toBeVisible()
  await page.route(`**/control/worlds/${world.tenantId}`, (route) => route.fulfill({ json: { seed: 1 } }))
  await expect(page.getByRole('heading', { name: NO_ANSWER })).toBeVisible()
  await expect(page.getByText(/cannot be read \(tenantId\)/)).toBeVisible()
  await expect(company.heading('Contoso Practice')).toBeVisible()
  await page.unroute(`**/control/worlds/${world.tenantId}`)
  await page.getByRole('button', { name: 'Ask again' }).click()
  await expect(company.live).toContainText('every 2 seconds while it is open')
})

test('a company that is gone leads back to the others', async ({ page, watch, words }) => {
  watch.expect(/status of 404/)
  await new CompanyPage(page, words).open('99999999-0000-4000-8000-000000000000')
  await expect(page.getByRole('heading', { name: 'This company no longer exists' })).toBeVisible()
  await page.getByRole('link', { name: 'Choose a company' }).click()
  await expect(new CompaniesPage(page, words).heading).toBeVisible()
})

test('what is no company is not found', async ({ page, watch }) => {
  watch.expect(/status of 404/)
  const response = await page.goto('/sandbox/contoso')
  expect(response?.status()).toBe(404)
})
