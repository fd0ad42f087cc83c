import { finishAfter } from './finish'
import { expect, REGISTER, signedIn, test } from './test'

const CREATE = 'POST /v1.0/applications'

test('headers that the browser may not read: the page waits as if there were none', async ({
  scene,
  guide,
  world,
  watch,
}) => {
  await signedIn(scene)
  await world.patch({ exposedHeaders: 'short' })
  await world.fault({ on: CREATE, do: { status: 429, retryAfter: 600 } })
  watch.expect(/status of 429/)
  await guide.step(REGISTER).press()
  await expect(guide.step(REGISTER).pause.countdown).toHaveText(/^Trying again in [45] seconds?$/)
  await guide.step(REGISTER).pause.tryNow.click()
  await finishAfter(scene, REGISTER)
})
