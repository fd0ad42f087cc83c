import type { Page } from 'playwright/test'
import type { ProblemKind } from '../../lib/problem/problem'
import { readCode } from '../../lib/telephone-code/read'
import { expectAccessible } from '../access/expect-accessible'
import { emptyTab, fillTab } from '../full-tab'
import { telephoneCode } from '../pages/telephone-code'
import { expect, test } from '../test'
import { LinkPage } from './link-page'

test('a customer reads the code of a stopped step out, and support types it in', async ({
  page,
  browser,
  guide,
  world,
  watch,
  words,
}) => {
  watch.expect(/the server responded with a status of 403/)
  await guide.arriveAt('register-app')
  const ready = await telephoneCode(page)
  await world.fault({ on: 'POST /v1.0/applications', do: { status: 403 } })
  await guide.step('register-app').press()
  const stopped = guide.step('register-app')
  await expect(stopped.status('stopped')).toBeVisible()
  const problem = (await stopped.problem.getByRole('heading').textContent()) ?? ''

  // The code is said digit by digit, with a pause between its groups.
  const code = await telephoneCode(page)
  expect(code).not.toBe(ready)
  const said = code.split(' ').map((group) => [...group].join(' '))
  await expect(page.locator('[data-telephone-code]')).toMatchAriaSnapshot(
    `- paragraph: "${words.page.telephone} ${said.join(', ')}"`,
  )

  const support = await browser.newContext()
  const desk = new LinkPage(await support.newPage(), words)
  await desk.open()
  // As it is typed by someone who listens, once with a mistake.
  await desk.paste(code.replace(/.$/, (digit) => String((Number(digit) + 1) % 10)))
  await expect(desk.page.getByText(words.telephone.faults['wrong-digit'])).toBeVisible()
  await desk.paste(code.replace(' ', '-'))
  const answer = desk.page.locator('[data-code-answer]')
  await expect(answer).toContainText(code)
  await expect(answer).toContainText(words.run.title('2', '6', words.guide.title['register-app']))
  await expect(answer).toContainText(words.guide.status.stopped)
  await expect(answer).toContainText(problem)
  await expect(answer).toContainText(words.telephone.version.same)
  await expectAccessible(desk.page, 'code')
  await support.close()
})

test('the start screen’s code says why the way to Microsoft did not begin', async ({ guide, page }) => {
  await guide.open()
  await fillTab(page)
  await guide.start.signIn.click()
  await expect.poll(() => situationOn(page)).toEqual(stuck('storage-full'))
  await page.reload()
  await emptyTab(page)
  // Without the cryptography that MSAL needs.
  await page.evaluate(() => Object.defineProperty(crypto, 'subtle', { value: undefined }))
  await guide.start.signIn.click()
  await expect.poll(() => situationOn(page)).toEqual(stuck('unexpected'))

  function stuck(problem: ProblemKind) {
    return { screen: 'start', status: 'stuck', problem }
  }
})

test('every screen shows its own code', async ({ page, world, watch }) => {
  watch.expect(/Failed to load resource|failed: GET|the server responded with a status of 404/)
  for (const [path, screen] of [
    ['/', 'start'],
    ['/?v=1&region=mars', 'faulty-link'],
    ['/?v=1&until=2020-01-31', 'expired-link'],
    ['/nothing/here', 'not-found'],
    ['/signed-in', 'no-sign-in'],
    ['/signed-in?admin_consent=True', 'approved'],
    ['/signed-in?admin_consent=True&error=access_denied', 'not-approved'],
    ['/link', 'link'],
    ['/security', 'security'],
    ['/connected', 'connected'],
    ['/sandbox', 'companies'],
    [`/sandbox/${world.tenantId}`, 'company'],
  ] as const)
    await test.step(path, async () => {
      await page.goto(path)
      const build = (await page.locator('html').getAttribute('data-build')) ?? ''
      const problem = null
      expect(readCode(await telephoneCode(page), build)).toMatchObject({
        kind: 'code',
        situation: { screen, status: screen === 'start' ? 'ready' : 'open', problem },
        sameBuild: true,
      })
    })
})

/** What the code on this screen says. */
async function situationOn(page: Page) {
  const reading = readCode(await telephoneCode(page), '')
  return reading.kind === 'code' ? reading.situation : reading.fault
}
