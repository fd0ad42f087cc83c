import type { Page } from 'playwright/test'
import { finishAfter } from './finish'
import { expect, pressRegister, REGISTER, signedIn, test } from './scene'

const CREATE = 'POST /v1.0/applications'

test('Retry-After is counted down and obeyed to the second', async ({ scene, guide, world, page, watch }) => {
  await signedIn(scene)
  await world.fault({ on: CREATE, do: { status: 429, retryAfter: 4 } })
  watch.expect(/status of 429/)
  const pause = secondsOfPause(page)
  await pressRegister(scene)
  const step = guide.step(REGISTER)
  await expect(step.status('Waiting for Microsoft')).toBeVisible()
  await expect(step.pause.reason).toHaveText(/^Microsoft is busy \(attempt 1, \d seconds?\)$/)
  await expect(step.pause.countdown).toHaveText(/^Trying again in [34] seconds?$/)
  await expect(step.pause.countdown).toHaveText(/^Trying again in 2 seconds?$/)
  await finishAfter(scene, REGISTER)
  expect(await pause).toBeGreaterThanOrEqual(4)
  expect(await pause).toBeLessThan(6)
})

test('“Try now” ends the countdown at once', async ({ scene, guide, world, page, watch }) => {
  await signedIn(scene)
  await world.fault({ on: CREATE, do: { status: 429, retryAfter: 600 } })
  watch.expect(/status of 429/)
  const pause = secondsOfPause(page)
  await pressRegister(scene)
  const step = guide.step(REGISTER)
  await expect(step.pause.countdown).toHaveText(/^Trying again in (600|59\d) seconds?$/)
  await step.pause.tryNow.click()
  await finishAfter(scene, REGISTER)
  expect(await pause).toBeLessThan(60)
})

test('a refusal without Retry-After waits 5 seconds', async ({ scene, guide, world, page, watch }) => {
  await signedIn(scene)
  await world.fault({ on: CREATE, do: { status: 429 } })
  watch.expect(/status of 429/)
  const pause = secondsOfPause(page)
  await pressRegister(scene)
  await expect(guide.step(REGISTER).pause.countdown).toHaveText(/^Trying again in [45] seconds?$/)
  await finishAfter(scene, REGISTER)
  expect(await pause).toBeGreaterThanOrEqual(5)
  expect(await pause).toBeLessThan(7)
})

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
  await pressRegister(scene)
  await expect(guide.step(REGISTER).pause.countdown).toHaveText(/^Trying again in [45] seconds?$/)
  await guide.step(REGISTER).pause.tryNow.click()
  await finishAfter(scene, REGISTER)
})

/** From the refusal to the next Graph request, as the browser's own clock saw them. */
async function secondsOfPause(page: Page): Promise<number> {
  const refused = await page.waitForResponse((response) => response.status() === 429)
  const next = await page.waitForRequest((request) => request.url().includes('/v1.0/'))
  await next.response()
  const { startTime, responseStart } = refused.request().timing()
  return (next.timing().startTime - startTime - responseStart) / 1000
}
