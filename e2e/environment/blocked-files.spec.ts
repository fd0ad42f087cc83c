import { expect, test } from '../test'
import { furtherScripts, hanging, heldBack, SCRIPTS } from './files'

const BLOCKED = 'A part of this page was blocked'
const SLOW = 'A part of this page has not arrived yet'
const STOPPED = 'This page cannot start'
const NO_SIGN_IN = 'There is no sign-in to finish here'
const RUN = '/?v=1&product=sales&region=us'

// How the words look: `load-failures.browser.test.tsx`.
test.beforeEach(({ watch }) => watch.expect(/failed: GET|Failed to load resource/))

test('a blocked file and then a lost connection: the sign-in says so, and goes on afterwards', async ({
  guide,
  page,
  context,
}) => {
  await test.step('a file that a blocker holds back: a reload brings it', async () => {
    await guide.open()
    await guide.start.change.click()
    await guide.start.name.fill('Acme CRM')
    await furtherScripts(page, heldBack)
    await guide.start.signIn.click()
    await expect(page.getByText(BLOCKED, { exact: true })).toBeVisible()
    await expect(page.getByText('Allow this page’s address there').filter({ visible: true })).toBeVisible()
    await expect(guide.start.signIn).toHaveCount(0)
    await page.unrouteAll()
    await page.getByRole('button', { name: 'Reload the page' }).click()
    await expect(guide.start.name).toHaveValue('Acme CRM')
  })
  await test.step('without a connection it asks to check it, and goes on when it is back', async () => {
    await page.locator('html[data-alive]').waitFor()
    await context.setOffline(true)
    await guide.start.signIn.click()
    await expect(page.getByText('This page’s server could not be reached')).toBeVisible()
    await context.setOffline(false)
    await guide.start.signIn.click()
    await expect(guide.microsoft.accounts).toBeVisible()
  })
})

test('scripts that are blocked or hang, of the page, of the run and on the way back, have words and a way on', async ({
  guide,
  page,
}) => {
  const reload = page.getByRole('button', { name: 'Reload the page' })

  await test.step('a hanging file of the run, after the sign-in', async () => {
    let over = false
    await page.goto(RUN)
    await furtherScripts(page, hanging, () => over)
    // Only now: with a clock of its own the page no longer says what it has loaded.
    await page.clock.install()
    await page.evaluate(() => sessionStorage.setItem('onboarding.session', '1'))
    await page.reload()
    await expect(page.getByText('Opening your run …')).toBeVisible()
    await page.clock.fastForward(12_000)
    await expect(page.getByText(SLOW, { exact: true })).toBeVisible()
    over = true
    await reload.click()
    await expect(page.getByRole('list', { name: 'Onboarding steps' })).toBeVisible()
    await page.unrouteAll()
    await page.evaluate(() => sessionStorage.clear())
  })

  for (const [what, fate] of [
    ['blocked', heldBack],
    ['hanging', hanging],
  ] as const)
    await test.step(`${what} scripts of the page itself: words that are in it, and no button that does nothing`, async () => {
      let over = false
      await page.route(SCRIPTS, (route) => (over ? route.continue() : fate(route)))
      await page.goto(RUN, { waitUntil: 'commit' })
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.clock.fastForward(16_000)
      await expect(page.getByText(STOPPED, { exact: true })).toBeVisible()
      await expect(page.getByRole('button')).toHaveText(['Reload the page'])
      over = true
      await reload.click()
      await expect(guide.start.signIn).toBeEnabled()
      await expect(page.getByText(STOPPED, { exact: true })).toBeHidden()
      await page.unrouteAll()
    })

  await test.step('a blocked file on the way back from Microsoft', async () => {
    await page.goto('/signed-in?loaded')
    await expect(page.getByRole('heading', { name: NO_SIGN_IN })).toBeVisible()
    await expect(page).toHaveTitle(`${NO_SIGN_IN} – Dynamics 365 onboarding`)
    let over = false
    const needed = await page.evaluate(() =>
      [...document.scripts].flatMap(({ src, nonce }) => (nonce && src ? [src] : [])),
    )
    await page.route(SCRIPTS, (route) =>
      over || needed.includes(route.request().url()) ? route.continue() : heldBack(route),
    )
    await page.goto('/signed-in#code=1')
    await page.reload()
    await page.clock.fastForward(12_000)
    await expect(page.getByText(STOPPED, { exact: true })).toBeVisible()
    expect(new URL(page.url()).hash, 'what Microsoft answered is still there').toBe('#code=1')
    over = true
    await reload.click()
    await expect(page.getByRole('heading', { name: NO_SIGN_IN })).toBeVisible()
  })
})
