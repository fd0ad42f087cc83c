import type { Page } from 'playwright/test'
import { expectDone, finishAfter } from './finish'
import { CONSENT, expect, onNext, PERMISSIONS, REGISTER, type Scene, SECRET, signedIn, test } from './test'

test('a reload before the registration arrived, which then arrives during the next press', async ({
  scene,
  guide,
  world,
}) => {
  await signedIn(scene)
  const on = 'POST /v1.0/applications'
  await world.fault({ on, do: { delayMs: 1_500 } })
  const sent = scene.page.waitForRequest((request) => request.url().endsWith('/applications'))
  await guide.step(REGISTER).press()
  await sent
  await reloadInTheMiddle(scene)
  await guide.step(REGISTER).press()
  await expectDone(guide, REGISTER)
  const creations = async () =>
    (await world.graphRequests()).filter((request) => request === 'POST /applications')
  await expect.poll(async () => (await creations()).length).toBe(2)
  await finishAfter(scene, REGISTER)
})

test('a reload after the secret was made and before its value came: one press replaces it', async ({
  scene,
  guide,
}) => {
  await guide.arriveAt(SECRET)
  const written = writtenWithoutAnswer(scene.page, 'POST', /\/addPassword$/)
  await guide.step(SECRET).press()
  await written
  await reloadInTheMiddle(scene)
  await expect(guide.step(SECRET).status('found')).toBeVisible()
  await guide.renewSecret()
  await finishAfter(scene, SECRET)
})

test('each button pressed twice in the same moment', async ({ scene, guide, world }) => {
  await signedIn(scene)
  for (const title of [REGISTER, PERMISSIONS, CONSENT, SECRET] as const) {
    await guide.step(title).button.evaluate((button: HTMLElement) => {
      button.click()
      button.click()
    })
    await expectDone(guide, title)
  }
  await finishAfter(scene, SECRET)
  const writes = (await world.graphRequests()).filter((request) => !request.endsWith(' /$batch'))
  expect(writes, 'one application, its permissions, principal, two grants, one secret').toHaveLength(6)
})

/** Settles when the next such request has been carried out; its answer never comes. */
function writtenWithoutAnswer(page: Page, method: string, path: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    onNext(page, method, path, async (route) => {
      await route.fetch()
      resolve()
    }).catch(reject)
  })
}

async function reloadInTheMiddle({ page, watch }: Scene): Promise<void> {
  watch.expect(/ERR_ABORTED/)
  await page.reload()
}
