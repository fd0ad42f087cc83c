import type { Guide } from '../pages/guide'
import { PAGE_SCOPES } from '../prepare-tenant'
import { expectDone } from './finish'
import { CONSENT, expect, PERMISSIONS, REGISTER, SECRET, test } from './test'

test('a sign-in whose tokens end in every way is renewed or asked for again, and the run goes on', async ({
  guide,
  world,
  page,
  context,
  watch,
}) => {
  let visits = 0
  page.on('request', (request) => {
    if (request.method() === 'GET' && request.url().includes('/oauth2/v2.0/authorize')) visits += 1
  })
  const renewals = async () =>
    (await world.journal()).filter(({ path }) => path.includes('/oauth2/v2.0/token')).length

  await test.step('tokens that last for seconds are renewed silently', async () => {
    await world.patch({ tokenSeconds: 5 })
    await guide.arriveAt(REGISTER)
    const before = { renewals: await renewals(), visits }
    await guide.run(REGISTER)
    expect(await renewals(), 'answers with a new token').toBeGreaterThan(before.renewals)
    expect(visits, 'Microsoft’s page was only asked to sign in').toBe(before.visits)
    await world.patch({ tokenSeconds: null })
  })
  watch.expect(/status of 40[01]/)

  await test.step('a claims challenge: after the proof on Microsoft’s page the step continues', async () => {
    await world.fault(
      { on: 'PATCH /v1.0/applications/*', do: { challenge: 'claims' } },
      { on: '/oauth2/v2.0/token', do: { aadsts: 50076 } },
    )
    const proof = page.waitForRequest((request) => request.url().includes('/oauth2/v2.0/authorize'))
    await guide.step(PERMISSIONS).press()
    const asked = new URL((await proof).url()).searchParams
    expect(JSON.parse(asked.get('claims') ?? '{}'), 'what Graph asked for').toHaveProperty('access_token')
    await expectDone(guide, PERMISSIONS)
  })

  await test.step('a token that Graph refuses after two hours is renewed silently', async () => {
    await world.patch({ clockAheadSeconds: 2 * 3600 })
    const before = visits
    await guide.run(CONSENT)
    expect(visits, 'nothing was asked of Microsoft’s page').toBe(before)
  })

  await test.step('a sign-in that ended after a day asks to sign in', async () => {
    await context.clearCookies()
    await world.patch({ clockAheadSeconds: 25 * 3600 })
    const { problem } = guide.step(SECRET)
    await guide.step(SECRET).press()
    await expect(problem).toHaveAttribute('data-problem', 'session-ended')
    await problem.getByRole('button', { name: 'Sign in with Microsoft', exact: true }).click()
    await guide.microsoft.account('Ada Admin').click()
    await expectDone(guide, CONSENT)
    await guide.createSecret()
  })
})

test('another person chosen on Microsoft’s page: nothing goes on before the tenant is confirmed again', async ({
  guide,
  world,
  elsewhere,
  page,
  context,
}) => {
  const signIn = guide.step('sign-in')
  const nothingIsWritten = async () => {
    await expect(guide.step(REGISTER).button).toHaveCount(0)
    expect((await world.directory()).applications).toEqual([])
    expect((await elsewhere.directory()).applications).toEqual([])
    const calls = [...(await world.graphRequests()), ...(await elsewhere.graphRequests())]
    expect(calls.filter((request) => !request.endsWith('/$batch'))).toEqual([])
  }
  const chooseAnother = async (name: string) => {
    await context.clearCookies()
    await guide.step(REGISTER).press()
    await enter(guide, name)
  }
  // The others have let the page in before: nothing but the page itself holds the pressed step back.
  await elsewhere.token('ada', PAGE_SCOPES)
  await world.token('carl', PAGE_SCOPES)
  await page.goto('/?v=1')
  await guide.start.signIn.click()
  await enter(guide, `ada@${world.domain}`)
  await guide.microsoft.accept()
  await guide.confirm()

  await test.step('of another tenant', async () => {
    await chooseAnother(`ada@${elsewhere.domain}`)
    await expect(signIn.region.getByText(`(${elsewhere.domain})`)).toBeVisible()
    await nothingIsWritten()
  })
  await test.step('of the same tenant', async () => {
    await signIn.region.getByRole('button', { name: 'Use another account', exact: true }).click()
    await enter(guide, `ada@${world.domain}`)
    await expect(guide.step(REGISTER).button, 'Ada has confirmed it before').toBeVisible()
    await chooseAnother(`carl@${world.domain}`)
    await expect(signIn.region.getByText(`Carl Cloud (carl@${world.domain})`)).toBeVisible()
    await expect(signIn.region.getByRole('button', { name: 'This is the right organization' })).toBeVisible()
    await nothingIsWritten()
  })
  await guide.confirm()
  await guide.run(REGISTER)
  expect((await world.directory()).applications).toHaveLength(1)
})

/** Names a person where Microsoft’s page knows none. */
async function enter({ page }: Guide, name: string): Promise<void> {
  await page.getByLabel('User principal name').fill(name)
  await page.getByRole('button', { name: 'Next', exact: true }).click()
}
