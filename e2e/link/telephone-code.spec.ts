import type { Page } from 'playwright/test'
import type { ProblemKind } from '../../lib/problem/problem'
import type { Situation } from '../../lib/telephone-code/code'
import { readCode } from '../../lib/telephone-code/read'
import { emptyTab, fillTab } from '../full-tab'
import { telephoneCode } from '../pages/telephone-code'
import { expect, test } from '../test'

// How a code is shown and said: `components/report/telephone-code.browser.test.tsx`.
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

test('every screen has its own code, in what the server sends already', async ({ request, world }) => {
  for (const [path, screen] of [
    ['/', 'start'],
    ['/?v=1&region=mars', 'faulty-link'],
    ['/?v=1&until=2020-01-31', 'expired-link'],
    ['/nothing/here', 'not-found'],
    ['/link', 'link'],
    ['/security', 'security'],
    ['/connected', 'connected'],
    ['/sandbox', 'companies'],
    [`/sandbox/${world.tenantId}`, 'company'],
  ] as const)
    await test.step(path, async () => {
      const html = await (await request.get(path)).text()
      const [, build = ''] = /data-build="([^"]+)"/.exec(html) ?? []
      const [, code = ''] = /data-telephone-code="true".*?aria-hidden="true"[^>]*>([^<]*)</s.exec(html) ?? []
      expect(readCode(code, build)).toMatchObject(
        readAs({ screen, status: screen === 'start' ? 'ready' : 'open' }),
      )
    })
})

test('so has what Microsoft’s answer becomes', async ({ page }) => {
  for (const [path, screen] of [
    ['/signed-in', 'no-sign-in'],
    ['/signed-in?admin_consent=True', 'approved'],
    ['/signed-in?admin_consent=True&error=access_denied', 'not-approved'],
  ] as const)
    await test.step(path, async () => {
      await page.goto(path)
      const build = (await page.locator('html').getAttribute('data-build')) ?? ''
      expect(readCode(await telephoneCode(page), build)).toMatchObject(readAs({ screen, status: 'open' }))
    })
})

function readAs(situation: Pick<Situation, 'screen' | 'status'>) {
  return { kind: 'code', situation: { ...situation, problem: null }, sameBuild: true }
}

/** What the code on this screen says. */
async function situationOn(page: Page) {
  const reading = readCode(await telephoneCode(page), '')
  return reading.kind === 'code' ? reading.situation : reading.fault
}
