import { expect, test } from '../test'
import { CompaniesPage } from './companies-page'
import { isThere, removeWorld } from './worlds'

test('starting over asks back, then makes a new company of the same kind', async ({ page, words }) => {
  const companies = new CompaniesPage(page, words)
  await companies.open()
  const company = await companies.rehearse('A company in which someone registered the application and left')
  const before = company.tenantId()
  await expect(company.heading('Northwind Practice')).toBeVisible()

  await company.startOver.press('Enter')
  await company.dialog.getByRole('button', { name: 'Keep this company' }).press('Enter')
  await expect(company.dialog).toBeHidden()
  await expect(company.startOver).toBeFocused()
  expect(await isThere(before)).toBe(true)

  await company.startOver.press('Enter')
  await company.dialog.getByRole('button', { name: 'Remove it and start over' }).press('Enter')
  await page.waitForURL((url) => !url.pathname.endsWith(before))
  await expect(company.heading('Northwind Practice')).toBeVisible()
  expect(await isThere(before)).toBe(false)
  await removeWorld(company.tenantId())
})
