import type { Words } from '../../lib/words/catalogue'
import { LinkPage } from '../link/link-page'
import { expect, test } from '../test'
import { expectAccessible, expectNarrow } from './expect-accessible'

const SCREENS = [
  { name: 'start', path: '/', heading: ({ start }) => start.before.title },
  {
    name: 'start with a link',
    path: '/?v=1&product=engagement&region=eu&name=Contoso&tenant=contoso.onmicrosoft.com&from=Mina&ref=T-1',
    heading: ({ start }) => start.sender.title,
  },
  {
    name: 'faults of a link',
    path: '/?v=2&redirect_uri=https://evil.example&until=2020-01-01&region=mars',
    heading: ({ guide }) => guide.screen['faulty-link'],
  },
  {
    name: 'security',
    path: '/security',
    heading: ({ security }) => security.heading,
  },
  {
    name: 'signed-in without an answer',
    path: '/signed-in',
    heading: ({ guide }) => guide.screen['no-sign-in'],
  },
] satisfies { name: string; path: string; heading: (words: Words) => string }[]

for (const { name, path, heading } of SCREENS) {
  test(`axe finds nothing on the screen “${name}”`, async ({ page, words }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { name: heading(words) })).toBeVisible()
    await expectAccessible(page, name)
  })
}

test.describe('in German', () => {
  test.use({ locale: 'de-DE' })

  test('the longer words fit into the narrowest window', async ({ page, words }) => {
    for (const { name, path, heading } of SCREENS) {
      await page.goto(path)
      await expect(page.getByRole('heading', { name: heading(words) })).toBeVisible()
      await expectNarrow(page, name)
    }
  })
})

test('axe finds nothing on the start screen, unfolded and with a faulty name', async ({ page, guide }) => {
  await page.goto('/')
  const { name } = guide.start
  await guide.start.change.click()
  await name.fill('a <b> c')
  await expect(name).toHaveAttribute('aria-invalid', 'true')
  await expect(name).toHaveAccessibleDescription(/1 to 120 letters/)
  await page.getByRole('button', { name: 'admin consent', exact: true }).first().click()
  await expectAccessible(page, 'start, unfolded')
})

test('axe finds nothing on the report of a faulty link and in support’s view of it', async ({
  page,
  words,
}) => {
  await page.goto('/?v=1&region=mars&until=2020-01-01&redirect_uri=https://evil.example&ref=T-1')
  await page.getByRole('button', { name: words.page.report }).click()
  const text = await page.getByRole('dialog').getByLabel(words.report.dialog.report).inputValue()
  await expectAccessible(page, 'report of a faulty link')

  const builder = new LinkPage(page, words)
  await builder.open()
  await builder.paste(text)
  await expect(builder.report.getByText(words.report.view.meaning['faulty-link'])).toBeVisible()
  await expectAccessible(page, 'a faulty link in a report')
})

test('axe finds nothing on the screen “not found”', async ({ page, watch }) => {
  watch.expect(/Failed to load resource: the server responded with a status of 404/)
  await page.goto('/nothing/here')
  await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
  await expectAccessible(page, 'not found')
})
