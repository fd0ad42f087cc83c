import { expect, test } from '../test'
import { CompaniesPage } from './companies-page'
import { CompanyPage } from './company-page'

const NO_ANSWER = 'The practice tenant cannot be read'

// That a faulty answer leaves what was read before, and what is said of a company that is not made: `company.browser.test.tsx`
// and `companies.browser.test.tsx` in app/sandbox/_company.
test('what is not there, and a control that does not answer, are told with a way on', async ({
  page,
  watch,
  words,
}) => {
  const companies = new CompaniesPage(page, words)
  watch.expect(/status of 404/)
  watch.expect(/net::ERR_CONNECTION_REFUSED/)

  await test.step('what is no company is not found', async () => {
    expect((await page.request.get('/sandbox/contoso')).status()).toBe(404)
  })
  await test.step('a company that is gone leads back to the others', async () => {
    await new CompanyPage(page, words).open('99999999-0000-4000-8000-000000000000')
    await expect(page.getByRole('heading', { name: 'This company no longer exists' })).toBeVisible()
    await page.route('**/control/worlds', (route) => route.abort('connectionrefused'))
    await page.getByRole('link', { name: 'Choose a company' }).click()
    await expect(companies.heading).toBeVisible()
  })
  await test.step('a control that does not answer is asked again at a press', async () => {
    await expect(page.getByRole('heading', { name: NO_ANSWER })).toBeVisible()
    await page.unroute('**/control/worlds')
    await page.getByRole('button', { name: 'Ask again' }).click()
    await expect(page.getByRole('heading', { name: 'Choose a company' })).toBeVisible()
    await expect(page.getByRole('heading', { name: NO_ANSWER })).toHaveCount(0)
  })
})
