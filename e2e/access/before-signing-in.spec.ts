import type { Page } from 'playwright/test'
import type { Words } from '../../lib/words/catalogue'
import { LinkPage } from '../link/link-page'
import { expect, test } from '../test'
import { expectAccessible, expectNarrow } from './expect-accessible'

type Screen = { name: string; path: string; heading: (words: Words) => string }

const START: Screen = { name: 'start', path: '/', heading: ({ start }) => start.before.title }

const SCREENS: readonly Screen[] = [
  {
    name: 'start with a link',
    path: '/?v=1&product=engagement&region=eu&name=Contoso&tenant=contoso.onmicrosoft.com&from=Mina&ref=T-1',
    heading: ({ start }) => start.sender.title,
  },
  { name: 'security', path: '/security', heading: ({ security }) => security.heading },
  {
    name: 'signed-in without an answer',
    path: '/signed-in',
    heading: ({ guide }) => guide.screen['no-sign-in'],
  },
  {
    name: 'back from Unified.to with odd texts',
    path: `/connected?error=%3Cb%3E${'x'.repeat(3_000)}&error=again&${'n'.repeat(300)}=1`,
    heading: ({ connect }) => connect.back.heading.failed,
  },
  { name: 'not found', path: '/nothing/here', heading: ({ guide }) => guide.screen['not-found'] },
]

test('axe finds nothing on the screens before the sign-in', async ({ page, guide, words, watch }) => {
  watch.expect(/Failed to load resource: the server responded with a status of 404/)

  await test.step('start, unfolded and with a faulty name', async () => {
    await open(page, START, words)
    const { name } = guide.start
    await guide.start.change.click()
    await name.fill('a <b> c')
    await expect(name).toHaveAttribute('aria-invalid', 'true')
    await expect(name).toHaveAccessibleDescription(/1 to 120 letters/)
    await page.getByRole('button', { name: 'admin consent', exact: true }).first().click()
    await expectAccessible(page, 'start, unfolded')
  })

  for (const screen of SCREENS)
    await test.step(screen.name, async () => {
      await open(page, screen, words)
      await expectAccessible(page, screen.name)
    })
})

test.describe('in German', () => {
  test.use({ locale: 'de-DE' })

  // Another language has the same colours and the same structure, but longer words.
  test('the longer words fit into the narrowest window', async ({ page, words, watch }) => {
    watch.expect(/Failed to load resource: the server responded with a status of 404/)
    for (const screen of [START, ...SCREENS])
      await test.step(screen.name, async () => {
        await open(page, screen, words)
        await expectNarrow(page, screen.name)
      })
  })
})

test('axe finds nothing on a faulty link, on its report and on support’s page with both', async ({
  page,
  words,
}) => {
  await page.goto('/?v=1&region=mars&until=2020-01-01&redirect_uri=https://evil.example&ref=T-1')
  await expect(page.getByRole('heading', { name: words.guide.screen['faulty-link'] })).toBeVisible()
  await expectAccessible(page, 'faults of a link')
  await page.getByRole('button', { name: words.page.report }).click()
  const text = await page.getByRole('dialog').getByLabel(words.report.dialog.report).inputValue()
  await expectAccessible(page, 'report of a faulty link')

  const builder = new LinkPage(page, words)
  await builder.open('?v=1&product=sales&from=Us&ref=T-1')
  await builder.fill({ tenant: 'Contoso', account: 'ada' })
  await builder.paste('?v=1&product=crm&redirect_uri=https://evil.example')
  await expect(builder.faults).toHaveCount(1)
  await expectAccessible(page, 'link builder with faults')
  await builder.paste(text)
  await expect(builder.report.getByText(words.report.view.meaning['faulty-link'])).toBeVisible()
  await expectAccessible(page, 'link builder with the report')
})

async function open(page: Page, { path, heading }: Screen, words: Words): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('heading', { name: heading(words) })).toBeVisible()
}
