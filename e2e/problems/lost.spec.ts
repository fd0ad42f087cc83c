import { expectDone, finishAfter } from './finish'
import {
  CONSENT,
  expect,
  loseAnswer,
  PERMISSIONS,
  permitted,
  pressRegister,
  REGISTER,
  registered,
  SECRET,
  signedIn,
  test,
} from './scene'

test('the connection is lost after the application was registered: pressing again finds it', async ({
  scene,
  guide,
}) => {
  await signedIn(scene)
  await loseAnswer(scene, 'POST', /\/applications$/)
  await pressRegister(scene)
  const step = guide.step(REGISTER)
  await expect(step.problem).toContainText('Microsoft could not be reached')
  await step.press()
  await finishAfter(scene, REGISTER)
})

test('the connection is lost after the secret was made: nobody’s secret goes before the next one comes', async ({
  scene,
  guide,
  world,
}) => {
  await permitted(scene)
  await guide.run(CONSENT, 'asked')
  await loseAnswer(scene, 'POST', /\/addPassword$/)
  await guide.step(SECRET).press()
  await expect(guide.step(SECRET).problem).toContainText('Microsoft could not be reached')
  const [application] = (await world.directory()).applications
  const orphan = application?.passwordCredentials[0]?.keyId
  await guide.createSecret()
  const { passwordCredentials } = await finishAfter(scene, SECRET)
  expect(passwordCredentials.map(({ keyId }) => keyId)).not.toContain(orphan)
})

test('a service that is busy after it made the secret: the page looks, takes it away and makes another', async ({
  scene,
  guide,
  world,
  watch,
}) => {
  await permitted(scene)
  await guide.run(CONSENT, 'asked')
  await world.fault({ on: 'POST /v1.0/applications/*/addPassword', do: { status: 503, after: 'write' } })
  watch.expect(/status of 503/)
  const step = guide.step(SECRET)
  await step.press()
  await expect(step.pause.reason).toHaveText(/^Microsoft is busy \(attempt 1, \d seconds?\)$/)
  await step.pause.tryNow.click()
  await finishAfter(scene, SECRET)
  const writes = (await world.graphRequests()).filter((request) => request.endsWith('Password'))
  expect(writes.map((request) => request.split('/').at(-1))).toEqual([
    'addPassword',
    'removePassword',
    'addPassword',
  ])
})

test('without a connection the page says so, and goes on when it is back', async ({
  scene,
  guide,
  context,
  watch,
}) => {
  await registered(scene)
  await context.setOffline(true)
  watch.expect(/ERR_INTERNET_DISCONNECTED/)
  const step = guide.step(PERMISSIONS)
  await step.press()
  await expect(step.problem).toContainText('Check the connection, then press again to go on.')
  await step.press()
  await expect(step.problem).toBeVisible()
  await context.setOffline(false)
  await step.press()
  await expectDone(guide, PERMISSIONS)
  await finishAfter(scene, PERMISSIONS)
})

test('a secret that the browser asked for twice by itself: one lives', async ({ scene, guide, world }) => {
  await permitted(scene)
  await guide.run(CONSENT, 'asked')
  // Chromium repeats a request on a kept-alive connection that ends before an answer, a POST too.
  await world.fault({ on: 'POST /v1.0/applications/*/addPassword', do: { drop: 'after' } })
  const step = guide.step(SECRET)
  await step.press()
  await expect(step.status('Done').or(step.problem)).toBeVisible()
  if (await step.problem.isVisible()) await guide.createSecret()
  await finishAfter(scene, SECRET)
})
