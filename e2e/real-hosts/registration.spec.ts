import { CLIENT_ID, expect, test } from './test'

test.describe('web', () => {
  test.use({ registration: { clientId: CLIENT_ID, type: 'web' } })
  test('explore web', async ({ guide, page, arrivals, watch }) => {
    watch.expect(/./)
    await guide.open()
    await guide.start.signIn.click()
    await guide.microsoft.account('Ada Admin').click()
    await guide.microsoft.accept()
    const { problem } = guide.step('sign-in')
    await expect(problem).toBeVisible()
    console.log(await problem.getAttribute('data-problem'), await problem.innerText())
    await page.screenshot({ path: '/tmp/hosts-web.png' })
    for (const { method, host, path } of arrivals.all) if (!path.startsWith('/_next')) console.log(method, host, path)
  })
})
test.describe('unknown', () => {
  test.use({ registration: { clientId: '00000000-1111-4111-8111-000000000000', type: 'spa' } })
  test('explore unknown', async ({ guide, page, arrivals, watch }) => {
    watch.expect(/./)
    await guide.open()
    await guide.start.signIn.click()
    await page.waitForURL(/login.micr/)
    console.log(page.url(), await page.locator('body').innerText())
    await page.screenshot({ path: '/tmp/hosts-unknown.png' })
  })
})
