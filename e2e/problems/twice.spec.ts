import type { StepId } from '../../lib/guide/steps'
import type { Guide } from '../pages/guide'
import { expectDone, finishAfter } from './finish'
import { CONSENT, expect, PERMISSIONS, REGISTER, type Scene, SECRET, signedIn, test } from './test'

test('a reload before the registration arrived, and then each button pressed twice in the same moment', async ({
  scene,
  guide,
  world,
}) => {
  await signedIn(scene)
  const writes = async () => (await world.graphRequests()).filter((request) => !request.endsWith(' /$batch'))
  await test.step('the registration arrives during the next press', async () => {
    const on = 'POST /v1.0/applications'
    await world.fault({ on, do: { delayMs: 1_500 } })
    const sent = scene.page.waitForRequest((request) => request.url().endsWith('/applications'))
    await guide.step(REGISTER).press()
    await sent
    await reloadInTheMiddle(scene)
    await pressTwice(guide, REGISTER)
    await expect.poll(writes).toEqual(['POST /applications', 'POST /applications'])
  })
  for (const title of [PERMISSIONS, CONSENT, SECRET] as const) await pressTwice(guide, title)
  await finishAfter(scene, SECRET)
  expect(await writes(), 'and its permissions, principal, two grants, one secret').toHaveLength(7)
})

async function pressTwice(guide: Guide, title: StepId): Promise<void> {
  await guide.step(title).button.evaluate((button: HTMLElement) => {
    button.click()
    button.click()
  })
  await expectDone(guide, title)
}

async function reloadInTheMiddle({ page, watch }: Scene): Promise<void> {
  watch.expect(/ERR_ABORTED/)
  await page.reload()
}
