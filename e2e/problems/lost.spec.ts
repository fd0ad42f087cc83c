import { expectDone, finishAfter } from './finish'
import { CONSENT, expect, PERMISSIONS, SECRET, test } from './test'

test('no connection, headers that cannot be read, a request that the browser repeats: the run goes on', async ({
  scene,
  guide,
  world,
  context,
  watch,
}) => {
  await guide.arriveAt(PERMISSIONS)

  await test.step('without a connection the page says so, and goes on when it is back', async () => {
    await context.setOffline(true)
    watch.expect(/ERR_INTERNET_DISCONNECTED/)
    const step = guide.step(PERMISSIONS)
    await step.press()
    await expect(step.problem).toHaveAttribute('data-problem', 'offline')
    await step.press()
    await expect(step.problem).toBeVisible()
    await context.setOffline(false)
    await step.press()
    await expectDone(guide, PERMISSIONS)
  })

  await test.step('headers that the browser may not read: the page waits as if there were none', async () => {
    await world.patch({ exposedHeaders: 'short' })
    await world.fault({ on: 'POST /v1.0/oauth2PermissionGrants', do: { status: 429, retryAfter: 600 } })
    watch.expect(/status of 429/)
    const { pause } = guide.step(CONSENT)
    await guide.step(CONSENT).press()
    await expect(pause.countdown).toHaveText(/^Trying again in [45] seconds?$/)
    await pause.tryNow.click()
    await expectDone(guide, CONSENT)
  })

  await test.step('a secret request that the browser repeated: one secret stays', async () => {
    // Chromium repeats a request on a kept-alive connection that ends before an answer, a POST too.
    await world.fault({ on: 'POST /v1.0/applications/*/addPassword', do: { drop: 'after' } })
    const step = guide.step(SECRET)
    await step.press()
    await expect(step.status('made').or(step.problem)).toBeVisible()
    if (await step.problem.isVisible()) await guide.createSecret()
    await finishAfter(scene, SECRET)
  })
})
