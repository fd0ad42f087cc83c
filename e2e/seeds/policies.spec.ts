import type { Application } from 'entra-sandbox/answers'
import { expectConsent, expectFirstVisit, SALES_IN_THE_UNITED_STATES } from '../journeys/outcome'
import type { Guide } from '../pages/guide'
import { expect, test } from '../test'
import type { World } from '../world'
import { expectHandOver } from './run'

const asked = { ...SALES_IN_THE_UNITED_STATES, name: 'Acme CRM' }
const DAY = 86_400_000

async function toSecret(guide: Guide): Promise<void> {
  await guide.open({ name: asked.name })
  await guide.signIn('Ada Admin')
  await guide.runToConsent()
}

/** The tenant's one application has its consent and one secret, which lives these days and no second longer. */
async function expectSecretOf(world: World, days: number): Promise<Application> {
  const directory = await world.directory()
  expect(directory.applications).toHaveLength(1)
  const [application] = directory.applications
  if (!application) throw new Error('There is no application.')
  expectConsent(directory, application, asked)
  expect(application.passwordCredentials).toHaveLength(1)
  const [secret] = application.passwordCredentials
  const life = (Date.parse(secret?.endDateTime ?? '') - Date.parse(secret?.startDateTime ?? '')) / DAY
  expect(life).toBeLessThanOrEqual(days)
  expect(life).toBeGreaterThan(days - 0.1)
  return application
}

/** How many secrets were asked for, refused ones among them. */
async function secretsAskedFor(world: World): Promise<number> {
  return (await world.graphRequests()).filter((request) => request.endsWith('/addPassword')).length
}

test.describe('a company that allows secrets for 90 days only', () => {
  test.use({ seed: 'short-secrets' })

  test('gets one of 3 months, and the screen says why', async ({ guide, world, watch }) => {
    watch.expect(/status of 400/)
    await toSecret(guide)
    await guide.run('Get your client ID and secret')
    await expect(guide.handOver.region).toContainText(
      'application management policy refused a longer life; it allowed 3 months',
    )
    expect(await secretsAskedFor(world), 'the longest life was tried first').toBeGreaterThan(1)
    await expectHandOver(guide, await expectSecretOf(world, 90))
  })

  test('and for 30 days only: gets one of 1 month', async ({ guide, world, watch }) => {
    watch.expect(/status of 400/)
    await world.patch({ policy: { secretDays: 30 } })
    await toSecret(guide)
    await guide.run('Get your client ID and secret')
    await expect(guide.handOver.region).toContainText('it allowed 1 month.')
    await expectHandOver(guide, await expectSecretOf(world, 30))
  })
})

test.describe('a company that allows no secrets', () => {
  test.use({ seed: 'no-secrets' })

  test('stops at the secret, names who can change it, and goes on after an exemption', async ({
    guide,
    world,
    watch,
  }) => {
    watch.expect(/status of 400/)
    await toSecret(guide)
    const step = guide.step('Get your client ID and secret')
    await step.press()
    await expect(step.problem).toContainText('Your organization does not allow client secrets')
    const policies = step.problem.getByRole('link', { name: 'Open the application policies' })
    await expect(policies).toHaveAttribute('href', 'https://aka.ms/app-mgmt-policy-ux')
    await step.problem.getByText('Pass this on to a colleague', { exact: true }).click()
    await expect(step.problem.getByRole('button', { name: 'Copy message', exact: true })).toBeVisible()
    const [application] = (await world.directory()).applications
    expect(application?.passwordCredentials).toEqual([])

    await world.patch({ policy: { exemptAppIds: [application?.appId ?? ''] } })
    await guide.createSecret()
    await expectHandOver(guide, await expectFirstVisit(world, asked, 'Ada Admin'))
  })
})

test.describe('a company that forbids applications for other tenants', () => {
  test.use({ seed: 'no-multitenant' })

  test('stops before anything is made, and goes on once the policy allows it', async ({
    guide,
    world,
    watch,
  }) => {
    watch.expect(/status of 400/)
    await guide.open({ name: asked.name })
    await guide.signIn('Ada Admin')
    await guide.press('Register your application', 'asked')
    const step = guide.step('Register your application')
    await expect(step.problem).toContainText('Your organization does not allow multitenant applications')
    expect((await world.directory()).applications).toEqual([])

    await world.patch({ policy: { multitenantAllowed: true } })
    await guide.run('Register your application')
    await guide.run('Configure API permissions')
    await guide.run('Grant admin consent', 'asked')
    await guide.createSecret()
    await expectHandOver(guide, await expectFirstVisit(world, asked, 'Ada Admin'))
  })
})
