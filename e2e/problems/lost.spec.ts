import type { StepId } from '../../lib/guide/steps'
import type { Guide } from '../pages/guide'
import { expectDone, finishAfter } from './finish'
import { CONSENT, expect, PERMISSIONS, REGISTER, SECRET, test } from './test'

// What each lost answer becomes, `lib/steps/lost-answer.test.ts` knows, and that a press in the middle of another one starts
// nothing, `lib/engine/presses.property.test.ts`. Here the browser itself loses, hides and repeats.
test('a reload, buttons pressed twice, no connection, headers that cannot be read, a repeated request: the run goes on', async ({
  scene,
  guide,
  world,
  page,
  context,
  watch,
}) => {
  await guide.arriveAt(REGISTER)

  await test.step('a reload before the registration arrived: it arrives during the next press', async () => {
    await world.fault({ on: 'POST /v1.0/applications', do: { delayMs: 3_000 } })
    const sent = page.waitForRequest((request) => request.url().endsWith('/applications'))
    await guide.step(REGISTER).press()
    await sent
    watch.expect(/ERR_ABORTED/)
    await page.reload()
    await pressTwice(guide, REGISTER)
    const writes = async () =>
      (await world.graphRequests()).filter((request) => !request.endsWith(' /$batch'))
    await expect.poll(writes).toEqual(['POST /applications', 'POST /applications'])
  })

  await test.step('without a connection the page says so, and goes on when it is back', async () => {
    await context.setOffline(true)
    watch.expect(/ERR_INTERNET_DISCONNECTED/)
    const step = guide.step(PERMISSIONS)
    await step.press()
    await expect(step.problem).toHaveAttribute('data-problem', 'offline')
    await step.press()
    await expect(step.problem).toBeVisible()
    await context.setOffline(false)
    await pressTwice(guide, PERMISSIONS)
  })

  await test.step('headers that the browser may not read: the page waits as if there were none', async () => {
    await world.patch({ exposedHeaders: 'short' })
    await world.fault({ on: 'POST /v1.0/oauth2PermissionGrants', do: { status: 429, retryAfter: 600 } })
    watch.expect(/status of 429/)
    const { pause } = guide.step(CONSENT)
    await pressInOneMoment(guide, CONSENT)
    await expect(pause.countdown).toHaveText(/^Trying again in [45] seconds?$/)
    await pause.tryNow.click()
    await expectDone(guide, CONSENT)
  })

  await test.step('a secret request that the browser repeated: one secret stays', async () => {
    // Chromium repeats a request on a kept-alive connection that ends before an answer, a POST too.
    await world.fault({ on: 'POST /v1.0/applications/*/addPassword', do: { drop: 'after' } })
    const step = guide.step(SECRET)
    await pressInOneMoment(guide, SECRET)
    await expect(step.status('made').or(step.problem)).toBeVisible()
    if (await step.problem.isVisible()) await guide.createSecret()
    await finishAfter(scene, SECRET)
  })
})

async function pressTwice(guide: Guide, title: StepId): Promise<void> {
  await pressInOneMoment(guide, title)
  await expectDone(guide, title)
}

async function pressInOneMoment(guide: Guide, title: StepId): Promise<void> {
  await guide.step(title).button.evaluate((button: HTMLElement) => {
    button.click()
    button.click()
  })
}
