import type { Guide } from '../pages/guide'
import { expectDone, finishAfter } from './finish'
import { CONSENT, expect, PERMISSIONS, REGISTER, signedIn, test } from './test'

test('tokens that last for seconds are renewed silently during the complete run', async ({
  scene,
  guide,
  world,
  page,
}) => {
  await world.patch({ tokenSeconds: 5 })
  const pages: string[] = []
  page.on('framenavigated', (frame) => pages.push(new URL(frame.url()).pathname))
  await signedIn(scene)
  await guide.step(REGISTER).press()
  await finishAfter(scene, REGISTER)
  const visits = pages.filter((path) => path.endsWith('/authorize'))
  expect(visits, 'Microsoft’s page was only seen to sign in').toHaveLength(1)
})

test('a token that Graph refuses is renewed; a sign-in that ended asks to sign in, and the run goes on', async ({
  guide,
  world,
  context,
  watch,
}) => {
  await guide.arriveAt(PERMISSIONS)
  watch.expect(/status of 40[01]/)
  await test.step('a token that expired after two hours', async () => {
    await world.patch({ clockAheadSeconds: 2 * 3600 })
    await guide.run(PERMISSIONS)
    await expect(guide.microsoft.accounts).toHaveCount(0)
  })
  await test.step('a sign-in that ended after a day', async () => {
    await context.clearCookies()
    await world.patch({ clockAheadSeconds: 25 * 3600 })
    const { problem } = guide.step(CONSENT)
    await guide.step(CONSENT).press()
    await expect(problem).toHaveAttribute('data-problem', 'session-ended')
    await problem.getByRole('button', { name: 'Sign in with Microsoft', exact: true }).click()
    await guide.microsoft.account('Ada Admin').click()
    await expectDone(guide, PERMISSIONS)
    await guide.run(CONSENT)
  })
})

test('a claims challenge: after the proof on Microsoft’s page the step continues', async ({
  scene,
  guide,
  world,
  page,
  watch,
}) => {
  await guide.arriveAt(PERMISSIONS)
  await world.fault(
    { on: 'PATCH /v1.0/applications/*', do: { challenge: 'claims' } },
    { on: '/oauth2/v2.0/token', do: { aadsts: 50076 } },
  )
  watch.expect(/status of 40[01]/)
  const proof = page.waitForRequest((request) => request.url().includes('/oauth2/v2.0/authorize'))
  await guide.step(PERMISSIONS).press()
  const asked = new URL((await proof).url()).searchParams
  expect(JSON.parse(asked.get('claims') ?? '{}'), 'what Graph asked for').toHaveProperty('access_token')
  await finishAfter(scene, PERMISSIONS)
})

test('another account chosen on Microsoft’s page: nothing goes on before the tenant is confirmed again', async ({
  guide,
  world,
  context,
}) => {
  await guide.open()
  await guide.signIn('Ada Admin')
  await context.clearCookies()
  await guide.step(REGISTER).press()
  await guide.microsoft.account('Carl Cloud').click()
  await acceptBoth(guide)

  const signIn = guide.step('sign-in')
  await expect(signIn.region.getByText(`Carl Cloud (carl@${world.domain})`)).toBeVisible()
  await expect(signIn.region.getByRole('button', { name: 'This is the right organization' })).toBeVisible()
  await expect(guide.step(REGISTER).button).toHaveCount(0)
  expect((await world.directory()).applications).toEqual([])
  expect((await world.graphRequests()).filter((request) => !request.endsWith('/$batch'))).toEqual([])

  await guide.confirm()
  await guide.run(REGISTER)
  expect((await world.directory()).applications).toHaveLength(1)
})

test('another tenant chosen on Microsoft’s page: nothing is written there', async ({
  guide,
  world,
  elsewhere,
  page,
  context,
}) => {
  await page.goto('/?v=1')
  await guide.start.signIn.click()
  await page.getByLabel('User principal name').fill(`ada@${world.domain}`)
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await guide.microsoft.accept()
  await guide.confirm()
  await context.clearCookies()
  await guide.step(REGISTER).press()
  await page.getByLabel('User principal name').fill(`ada@${elsewhere.domain}`)
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await acceptBoth(guide)

  await expect(guide.step('sign-in').region.getByText(`(${elsewhere.domain})`)).toBeVisible()
  await expect(guide.step(REGISTER).button).toHaveCount(0)
  expect((await world.directory()).applications).toEqual([])
  expect((await elsewhere.directory()).applications).toEqual([])
})

/** Who has never been here is asked for what was pressed, and then for the name that the page shows. */
async function acceptBoth({ microsoft }: Guide): Promise<void> {
  await expect(microsoft.permissions).toContainText(['Read and write all applications'])
  await microsoft.accept()
  await expect(microsoft.permissions).toContainText(['Sign in and read user profile'])
  await microsoft.accept()
}
