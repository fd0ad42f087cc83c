import { expectDone, finishAfter } from './finish'
import { expect, PERMISSIONS, SECRET, test } from './test'

test('without a connection the page says so, and goes on when it is back', async ({
  scene,
  guide,
  context,
  watch,
}) => {
  await guide.arriveAt(PERMISSIONS)
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
  await finishAfter(scene, PERMISSIONS)
})

test('a secret request that the browser repeated: one secret stays', async ({ scene, guide, world }) => {
  await guide.arriveAt(SECRET)
  // Chromium repeats a request on a kept-alive connection that ends before an answer, a POST too.
  await world.fault({ on: 'POST /v1.0/applications/*/addPassword', do: { drop: 'after' } })
  const step = guide.step(SECRET)
  await step.press()
  await expect(step.status('made').or(step.problem)).toBeVisible()
  if (await step.problem.isVisible()) await guide.createSecret()
  await finishAfter(scene, SECRET)
})
