import { expectAccessible } from '../access/look'
import { expect, test } from '../test'
import { LinkPage } from './link-page'

const REPORT = `Onboarding report, format 2, en
App: 0.1.0
Tenant of: practice tenant
Made: 2026-01-05T10:11:12.000Z
Browser: Mozilla/5.0
Left out: names and full ids

Step 1, Sign in: done
  POST /$batch
    with GET /me
    200 in 123 ms, sent at 2026-01-05T10:11:12.000Z, request-id 1a2b3c4d…

Step 2, Register your application: stopped
  Problem: missing-rights
    Time: 2026-01-05T10:11:12.000Z

End of the report`

test('the form, filled and faulty, is for everybody', async ({ page }) => {
  const builder = new LinkPage(page)
  await builder.open('?v=1&product=sales&from=Us&ref=T-1')
  await expectAccessible(page, 'link builder')
  await builder.fill({ Tenant: 'Contoso', Account: 'ada' })
  await builder.paste('?v=1&product=crm&redirect_uri=https://evil.example')
  await expect(builder.faults).toHaveCount(2)
  await expectAccessible(page, 'link builder with faults')
})

test('a report, opened, is for everybody', async ({ page }) => {
  const builder = new LinkPage(page)
  await builder.open()
  await builder.paste(REPORT)
  await expect(builder.report).toBeVisible()
  await expectAccessible(page, 'opened report')
})

test('the report before it is copied is for everybody', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Copy a report for support' }).click()
  await expect(page.getByRole('dialog', { name: 'Copy a report for support' })).toBeVisible()
  await expectAccessible(page, 'report dialog')
})
