import { expect, test } from '../test'
import { LinkPage } from './link-page'

const OLD = '?v=1&product=sales&region=us&name=Contoso%20CRM&tenant=contoso.com&ref=T-1'

for (const [what, pasted] of [
  ['a whole link', `https://onboarding.example/${OLD}`],
  ['its query alone', OLD],
] as const) {
  test(`${what} is taken over by the form, and changed there`, async ({ page }) => {
    const builder = new LinkPage(page)
    await builder.open('?v=1&from=Somebody')
    await builder.paste(pasted)
    await expect(page.getByText('The form below now contains this link.')).toBeVisible()
    await expect(builder.field('Product name')).toHaveValue('Contoso CRM')
    await expect(builder.field('Who asks')).toHaveValue('')
    await builder.field('Region').selectOption('Europe')
    await expect(builder.link).toHaveText(
      /\?v=1&product=sales&region=eu&name=Contoso%20CRM&tenant=contoso\.com&ref=T-1$/,
    )
  })
}

test('a link that customers cannot open is told by parameter, and mended in the form', async ({ page }) => {
  const builder = new LinkPage(page)
  await builder.open()
  await builder.paste(
    'https://onboarding.example/?v=1&ref=T-1&until=2020-01-31&redirect_uri=https://evil.example',
  )
  const faults = builder.faults.getByRole('listitem')
  await expect(faults).toHaveCount(2)
  await expect(faults.filter({ hasText: 'redirect_uri' })).toContainText('https://evil.example')
  await expect(builder.field('Your reference')).toHaveValue('')

  await page.getByRole('button', { name: 'Correct it in the form' }).click()
  await expect(builder.field('Your reference')).toHaveValue('T-1')
  await expect(builder.field('Good until')).toHaveAccessibleDescription(/A day that is not over yet/)
  await expect(builder.copyLink).toHaveCount(0)
  await builder.fill({ 'Good until': '2099-01-31' })
  await expect(builder.link).toHaveText(/\?v=1&ref=T-1&until=2099-01-31$/)
})

for (const [label, text, words] of [
  ['Product name', 'a'.repeat(121), /^1 to 120 letters/],
  ['Tenant', 'Contoso', /^A domain such as/],
  ['Account', 'ada', /^A user principal name/],
  ['Who asks', '<b>Bank</b>', /No line breaks/],
  ['Your reference', 'Søren', /^1 to 60 of the letters/],
  ['Secret description', 'see https://evil.example', /web addresses/],
] as const) {
  test(`a wrong ${label} is told beside the field once it is left, and makes no link`, async ({ page }) => {
    const builder = new LinkPage(page)
    await builder.open()
    const field = builder.field(label)
    await field.fill(text)
    await expect(field).toHaveAttribute('aria-invalid', 'false')
    await field.blur()
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(page.locator(`[id="${await field.getAttribute('id')}-fault"]`)).toHaveText(words)
    await expect(builder.copyLink).toHaveCount(0)
    await expect(page).toHaveURL(/\/link$/)
  })
}

test('an account of another tenant contradicts the tenant', async ({ page }) => {
  const builder = new LinkPage(page)
  await builder.open()
  await builder.fill({ Tenant: 'contoso.onmicrosoft.com', Account: 'ada@fabrikam.onmicrosoft.com' })
  await expect(builder.field('Account')).toHaveAccessibleDescription(/An account of the tenant/)
})

test('a secret typed into the form gets into no address and no link', async ({ page }) => {
  const secret = 'abc8Q~0123456789abcdefghijklmnopqrstuvw.'
  const builder = new LinkPage(page)
  await builder.open()
  await builder.fill({ 'Who asks': 'Us', 'Product name': secret })
  await expect(page).toHaveURL(/\/link\?v=1&from=Us$/)
  await expect(builder.faults).toContainText('[hidden]')
  await expect(page.locator('body')).not.toContainText(secret)
})
