import { expectNarrow, violations } from '../access/expect-accessible'
import { fillTab } from '../full-tab'
import { expect, test } from '../test'

const BLOCKED = 'Your browser does not let this page store anything'

test('storage that the browser forbids is told on the start screen, before anyone presses, and on the way back', async ({
  guide,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError')
      },
    })
  })
  await guide.open()
  await expect(page.getByText(BLOCKED)).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: /^Firefox: Settings/ })).toBeVisible()
  await expect(guide.start.signIn).toBeHidden()
  expect.soft(await violations(page)).toEqual([])
  await expectNarrow(page, 'storage is forbidden')
  await page.goto('/signed-in#code=1')
  await expect(page.getByText(BLOCKED)).toBeVisible()
})

test('a tab whose storage is full says so, and the link to another tab has the choices', async ({
  guide,
  page,
}) => {
  await guide.open()
  await guide.start.change.click()
  await guide.start.name.fill('Acme CRM')
  await fillTab(page)
  await guide.start.signIn.click()
  await expect(page.getByText('This tab’s storage is full')).toBeVisible()
  await expect(guide.start.signIn).toHaveCount(0)
  const link = page.getByRole('link', { name: 'Open this page in a new tab' })
  await expect(link).toHaveAttribute('target', '_blank')
  const leadsTo = await link.evaluate((element) => (element instanceof HTMLAnchorElement ? element.href : ''))
  expect(new URL(leadsTo).searchParams.get('name')).toBe('Acme CRM')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('each page says that it needs it, and offers no button', async ({ page, watch }) => {
    watch.expect(/csp$/)
    for (const path of ['/', '/link', '/signed-in', '/sandbox'])
      await test.step(path, async () => {
        await page.goto(path)
        await expect(page.locator('noscript')).toContainText('This page needs JavaScript', {
          useInnerText: true,
        })
        await expect(page.getByRole('button')).toHaveCount(0)
      })
  })
})
