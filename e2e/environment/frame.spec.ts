import { fileURLToPath } from 'node:url'
import { PAGE_NAME } from '../../lib/words/page-name'
import { startServer } from '../server'
import { expect, test } from '../test'

const NAME = 'Contoso onboarding'

const SCREENS = [
  { path: '/', title: 'Connect Dynamics 365 to Unified.to' },
  { path: '/?v=2', title: 'This link cannot be opened', start: '/?v=2' },
  { path: '/security', title: 'Security' },
  { path: '/link', title: 'Build an onboarding link' },
  { path: '/signed-in', title: 'There is no sign-in to finish here' },
  { path: '/nothing/here', title: 'There is nothing at this address' },
]

test('every screen has the header, a title of its own and, in practice, one line that says so', async ({
  page,
  watch,
}) => {
  watch.expect(/status of 404/)
  await page.setViewportSize({ width: 1366, height: 768 })
  for (const { path, title, start = '/' } of SCREENS) {
    await page.goto(path)
    await expect(page).toHaveTitle(`${title} – ${PAGE_NAME}`)
    const banner = page.getByRole('complementary', { name: 'Practice tenant' })
    expect((await banner.boundingBox())?.height, path).toBeLessThanOrEqual(40)
    const header = page.getByRole('banner')
    expect((await header.boundingBox())?.height, path).toBeLessThanOrEqual(60)
    await expect(header.getByRole('link', { name: PAGE_NAME })).toHaveAttribute('href', start)
  }
})

test('the header keeps the link of a visit, and Security and Help open next to it', async ({ page }) => {
  await page.goto('/?v=1&name=Contoso')
  const header = page.getByRole('banner')
  await expect(header.getByRole('link', { name: PAGE_NAME })).toHaveAttribute('href', '/?v=1&name=Contoso')
  const opened = page.waitForEvent('popup')
  await header.getByRole('link', { name: 'Help' }).click()
  const other = await opened
  await expect(other.getByRole('heading', { name: 'If you need help' })).toBeInViewport()
  await expect(other.getByRole('banner').getByRole('link', { name: 'Security' })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await other.close()
})

test('what is printed has neither header nor footer nor buttons', async ({ page, guide }) => {
  await page.goto('/')
  await expect(guide.start.signIn).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const interactive of [page.getByRole('banner'), page.getByRole('contentinfo'), guide.start.signIn])
    await expect(interactive).toBeHidden()
})

test('header, title and consent page have the operator’s name, and Help leads where the operator says', async ({
  page,
  guide,
}) => {
  const server = await startServer({
    OPERATOR_NAME: NAME,
    OPERATOR_LOGO: fileURLToPath(new URL('../../app/icon.svg', import.meta.url)),
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

  await guide.start.signIn.click()
  await guide.microsoft.account('Ada Admin').click()
  await expect(page.getByText(NAME)).toBeVisible()
  await server.stop()
})
