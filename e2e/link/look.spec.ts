import { expectAccessible } from '../access/look'
import { expect, test } from '../test'
import { LinkPage } from './link-page'

test('the form, filled and faulty, is for everybody', async ({ page }) => {
  const builder = new LinkPage(page)
  await builder.open('?v=1&product=sales&from=Us&ref=T-1')
  await expectAccessible(page, 'link builder')
  await builder.fill({ Tenant: 'Contoso', Account: 'ada' })
  await builder.paste('?v=1&product=crm&redirect_uri=https://evil.example')
  await expect(builder.faults).toHaveCount(2)
  await expectAccessible(page, 'link builder with faults')
})
