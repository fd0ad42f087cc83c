import type { Words } from '../../lib/words/catalogue'
import { loadWords } from '../../lib/words/load'
import { Guide } from '../pages/guide'
import { expect, test } from '../test'
import { expectAccessible, expectNarrow, expectWholePage } from './expect-accessible'

type Screen = { path: string; heading: (words: Words) => string }

const SCREENS: readonly Screen[] = [
  {
    path: '/?v=1&product=engagement&region=eu&name=Contoso&tenant=contoso.onmicrosoft.com&from=Mina&ref=T-1',
    heading: ({ start }) => start.sender.title,
  },
  {
    path: '/?v=1&region=mars&until=2020-01-01&redirect_uri=https://evil.example&ref=T-1',
    heading: ({ guide }) => guide.screen['faulty-link'],
  },
  { path: '/link?v=1&product=sales&from=Us&ref=T-1', heading: ({ builder }) => builder.header.title },
  { path: '/security', heading: ({ security }) => security.heading },
  { path: '/signed-in', heading: ({ guide }) => guide.screen['no-sign-in'] },
  { path: '/connected?error=denied', heading: ({ connect }) => connect.back.heading.failed },
  { path: '/nothing/here', heading: ({ guide }) => guide.screen['not-found'] },
]

// What the screens hold is searched in both colour schemes, in German and with every fault by the tests of its components.
// Here are the whole pages: their landmarks and headings, and the start screen itself.
test('axe finds nothing on the screens before the sign-in', async ({ page, guide, world, words, watch }) => {
  watch.expect(/Failed to load resource: the server responded with a status of 404/)

  await test.step('start, unfolded and with a faulty name', async () => {
    await page.goto('/')
    const { name } = guide.start
    await guide.start.change.click()
    await name.fill('a <b> c')
    await expect(name).toHaveAttribute('aria-invalid', 'true')
    await expect(name).toHaveAccessibleDescription(/1 to 120 letters/)
    await page.getByRole('button', { name: 'admin consent', exact: true }).first().click()
    await expectAccessible(page, 'start, unfolded')
  })

  await test.step('start, in German', async () => {
    await page.context().addCookies([{ name: 'language', value: 'de', domain: 'localhost', path: '/' }])
    await page.reload()
    const german = new Guide(page, world, await loadWords('de', 'de-DE'))
    await german.start.change.click()
    await expect(german.start.name).toBeVisible()
    await expectNarrow(page, 'start, in German')
    await page.context().clearCookies()
  })

  for (const { path, heading } of SCREENS)
    await test.step(path, async () => {
      await page.goto(path)
      await expect(page.getByRole('heading', { name: heading(words) })).toBeVisible()
      await expectWholePage(page, path)
    })
})
