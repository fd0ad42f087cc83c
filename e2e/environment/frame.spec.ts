import { fileURLToPath } from 'node:url'
import { COLOURS, settle } from '../../components/testing/looks'
import { violations } from '../access/expect-accessible'
import { startServer } from '../server'
import { expect, test } from '../test'

const NAME = 'Contoso onboarding'

const SCREENS = [
  { path: '/', title: 'Connect Dynamics 365 to Unified.to' },
  { path: '/security', title: 'Security' },
  { path: '/link', title: 'Build an onboarding link' },
  { path: '/signed-in', title: 'Back from Microsoft' },
  { path: '/connected?id=1', title: 'Back from Unified.to' },
  { path: '/nothing/here', title: 'There is nothing at this address' },
]

test('every screen has the header, a title of its own and, in practice, one line that says so', async ({
  request,
}) => {
  for (const { path, title } of SCREENS)
    await test.step(path, async () => {
      const html = await (await request.get(path)).text()
      expect(html).toContain(`<title>${title} – Dynamics 365 onboarding</title>`)
      expect(html).toMatch(/<header [^>]*><div [^>]*><a href="\/" /)
      expect(html).toContain('aria-label="Practice tenant"')
    })
})

test('the header is low, keeps the link of a visit, and Help opens next to it; paper has none of it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  const header = page.getByRole('banner')
  const home = header.getByRole('link', { name: 'Dynamics 365 onboarding' })

  await test.step('of a faulty link, too', async () => {
    await page.goto('/?v=2', { waitUntil: 'commit' })
    await expect(page).toHaveTitle('This link cannot be opened – Dynamics 365 onboarding')
    await expect(home).toHaveAttribute('href', '/?v=2')
    const banner = page.getByRole('complementary', { name: 'Practice tenant' })
    expect((await banner.boundingBox())?.height).toBeLessThanOrEqual(40)
    expect((await header.boundingBox())?.height).toBeLessThanOrEqual(60)
  })

  await test.step('Help', async () => {
    const opened = page.waitForEvent('popup')
    await header.getByRole('link', { name: 'Help' }).click()
    const other = await opened
    await expect(other.getByRole('heading', { name: 'If you need help' })).toBeInViewport()
    const security = other.getByRole('banner').getByRole('link', { name: 'Security' })
    await expect(security).toHaveAttribute('aria-current', 'page')
    await other.close()
  })

  await test.step('what is printed has neither header nor footer', async () => {
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const interactive of [header, page.getByRole('contentinfo')]) await expect(interactive).toBeHidden()
  })
})

test('header, title and consent page have the operator’s name, the page has the operator’s colour, and Help leads where the operator says', async ({
  page,
  guide,
}) => {
  const server = await startServer({
    OPERATOR_NAME: NAME,
    OPERATOR_LOGO: fileURLToPath(new URL('../../app/icon.svg', import.meta.url)),
    OPERATOR_COLOR: '#5b2a86',
    HELP_URL: 'mailto:help@contoso.example',
  })
  await page.goto(server.origin)
  await expect(page).toHaveTitle(new RegExp(` – ${NAME}$`))
  const header = page.getByRole('banner')
  await expect(header.getByRole('link', { name: NAME })).toBeVisible()
  await expect(header.getByRole('link', { name: 'Help' })).toHaveAttribute(
    'href',
    'mailto:help@contoso.example',
  )
  const width = await header.locator('img').evaluate((logo: HTMLImageElement) => logo.naturalWidth)
  expect(width).toBeGreaterThan(0)

  const { signIn } = guide.start
  await expect(signIn).toHaveCSS('background-color', 'rgb(91, 42, 134)')
  expect.soft(await violations(page, COLOURS)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(signIn).not.toHaveCSS('background-color', /^rgb\((91, 42, 134|116, 204, 214)\)$/)
  await page.evaluate(settle)
  expect.soft(await violations(page, COLOURS)).toEqual([])

  await signIn.click()
  await guide.microsoft.account('Ada Admin').click()
  await expect(page.getByText(NAME)).toBeVisible()
  await server.stop()
})
