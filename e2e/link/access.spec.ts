import { expectAccessible } from '../access/expect-accessible'
import { expect, IN_BOTH, test } from '../test'
import { LinkPage } from './link-page'

test('axe finds nothing on the form, filled and faulty', IN_BOTH, async ({ page, words }) => {
  const builder = new LinkPage(page, words)
  await builder.open('?v=1&product=sales&from=Us&ref=T-1')
  await expectAccessible(page, 'link builder')
  await builder.fill({ tenant: 'Contoso', account: 'ada' })
  await builder.paste('?v=1&product=crm&redirect_uri=https://evil.example')
  await expect(builder.faults).toHaveCount(1)
  await expectAccessible(page, 'link builder with faults')
})
