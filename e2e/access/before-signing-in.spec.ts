import { LinkPage } from '../link/link-page'
import { expect, test } from '../test'
import { expectAccessible } from './look'

const SCREENS = [
  { name: 'start', path: '/', words: 'Before you begin' },
  {
    name: 'start with a link',
    path: '/?v=1&product=engagement&region=eu&name=Contoso&tenant=contoso.onmicrosoft.com&from=Mina&ref=T-1',
    words: 'Prefilled by your link',
  },
  {
    name: 'faults of a link',
    path: '/?v=2&redirect_uri=https://evil.example&until=2020-01-01&region=mars',
    words: 'This link cannot be opened',
  },
  { name: 'signed-in without an answer', path: '/signed-in', words: 'There is no sign-in to finish here' },
] as const

for (const { name, path, words } of SCREENS) {
  test(`the screen “${name}” is for everybody`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { name: words })).toBeVisible()
    await expectAccessible(page, name)
  })
}

test('the start screen with everything unfolded and a faulty name is for everybody', async ({ page }) => {
  await page.goto('/')
  const name = page.getByLabel('Your product’s name (optional)')
  await name.fill('a <b> c')
  await expect(name).toHaveAttribute('aria-invalid', 'true')
  await expect(name).toHaveAccessibleDescription(/1 to 120 letters/)
  await page.getByRole('button', { name: 'admin consent', exact: true }).first().click()
  await expectAccessible(page, 'start, unfolded')
})

test('the report of a faulty link, and what support sees of it, are for everybody', async ({ page }) => {
  await page.goto('/?v=1&region=mars&until=2020-01-01&redirect_uri=https://evil.example&ref=T-1')
  await page.getByRole('button', { name: 'Copy a report for support' }).click()
  const text = await page.getByRole('dialog').getByLabel('The report').inputValue()
  await expectAccessible(page, 'report of a faulty link')

  const builder = new LinkPage(page)
  await builder.open()
  await builder.paste(text)
  await expect(builder.report.getByText('The page did not open this link')).toBeVisible()
  await expectAccessible(page, 'a faulty link in a report')
})

test('the screen “not found” is for everybody', async ({ page, watch }) => {
  watch.expect(/Failed to load resource: the server responded with a status of 404/)
  await page.goto('/nothing/here')
  await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
  await expectAccessible(page, 'not found')
})
