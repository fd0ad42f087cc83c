import { expectAccessible } from '../access/expect-accessible'
import { expect, test } from '../test'
import { furtherScripts, hanging, heldBack, SCRIPTS } from './files'

const BLOCKED = 'A part of this page was blocked'
const SLOW = 'A part of this page has not arrived yet'
const STOPPED = 'This page cannot start'
const RUN = '/?v=1&product=sales&region=us'

test('a file that a blocker holds back: the sign-in says so, and a reload brings it', async ({
  guide,
  page,
  watch,
}) => {
  watch.expect(/failed: GET|Failed to load resource/)
  await guide.open()
  await guide.start.change.click()
  await guide.start.name.fill('Acme CRM')
  await furtherScripts(page, heldBack)
  await guide.start.signIn.click()
  await expect(page.getByText(BLOCKED, { exact: true })).toBeVisible()
  await expect(page.getByText('Allow this page’s address there').filter({ visible: true })).toBeVisible()
  await expect(guide.start.signIn).toHaveCount(0)
  await expectAccessible(page, 'a blocked file')
  await page.unrouteAll()
  await page.getByRole('button', { name: 'Reload the page' }).click()
  await expect(guide.start.name).toHaveValue('Acme CRM')
  await guide.start.signIn.click()
  await expect(guide.microsoft.accounts).toBeVisible()
})

test('without a connection the sign-in asks to check it, and goes on when it is back', async ({
  guide,
  page,
  context,
  watch,
}) => {
  watch.expect(/failed: GET|Failed to load resource/)
  await guide.open()
  await context.setOffline(true)
  await guide.start.signIn.click()
  await expect(page.getByText('This page’s server could not be reached')).toBeVisible()
  await context.setOffline(false)
  await guide.start.signIn.click()
  await expect(guide.microsoft.accounts).toBeVisible()
})

test('after the sign-in, a hanging file of the run has words and a way on', async ({ page, watch }) => {
  watch.expect(/failed: GET|Failed to load resource/)
  let over = false
  await page.goto(RUN)
  await furtherScripts(page, hanging, () => over)
  await page.clock.install()
  await page.evaluate(() => sessionStorage.setItem('onboarding.session', '1'))
  await page.reload()
  await expect(page.getByText('Opening your run …')).toBeVisible()
  await page.clock.fastForward(12_000)
  await expect(page.getByText(SLOW, { exact: true })).toBeVisible()
  over = true
  await page.getByRole('button', { name: 'Reload the page' }).click()
  await expect(page.getByRole('list', { name: 'Onboarding steps' })).toBeVisible()
})

test('on the way back from Microsoft, a blocked file has words and a way on', async ({ page, watch }) => {
  watch.expect(/failed: GET|Failed to load resource/)
  await page.goto('/signed-in?loaded')
  await expect(page.getByText('There is no sign-in to finish here')).toBeVisible()
  let over = false
  const needed = await page.evaluate(() =>
    [...document.scripts].flatMap(({ src, nonce }) => (nonce && src ? [src] : [])),
  )
  await page.route(SCRIPTS, (route) =>
    over || needed.includes(route.request().url()) ? route.continue() : heldBack(route),
  )
  await page.clock.install()
  await page.goto('/signed-in#code=1')
  await page.reload()
  await page.clock.fastForward(12_000)
  await expect(page.getByText(STOPPED, { exact: true })).toBeVisible()
  expect(new URL(page.url()).hash, 'what Microsoft answered is still there').toBe('#code=1')
  over = true
  await page.getByRole('button', { name: 'Reload the page' }).click()
  await expect(page.getByText('There is no sign-in to finish here')).toBeVisible()
})

for (const [what, fate] of [
  ['blocked', heldBack],
  ['hanging', hanging],
] as const) {
  test(`${what} scripts of the page itself: words that are in it already, and no button that does nothing`, async ({
    page,
    watch,
  }) => {
    watch.expect(/failed: GET|Failed to load resource/)
    await page.clock.install()
    let over = false
    await page.route(SCRIPTS, (route) => (over ? route.continue() : fate(route)))
    await page.goto(RUN, { waitUntil: 'commit' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.clock.fastForward(16_000)
    await expect(page.getByText(STOPPED, { exact: true })).toBeVisible()
    await expect(page.getByRole('button')).toHaveText(['Reload the page'])
    over = true
    await page.getByRole('button').click()
    await expect(page.getByRole('button', { name: 'Sign in with Microsoft', exact: true })).toBeEnabled()
    await expect(page.getByText(STOPPED, { exact: true })).toBeHidden()
  })
}
