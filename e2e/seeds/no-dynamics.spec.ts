import { expect, test } from '../test'
import { choose, expectHandOver } from './run'

test.use({ seed: 'no-dynamics' })

test('without Dynamics 365 the page stops before it makes anything, and leads to the other product', async ({
  guide,
  world,
  page,
  watch,
}) => {
  watch.expect(/status of 400/)
  await guide.open()
  await guide.signIn('Ada Admin')
  const register = guide.step('Register your application')
  await guide.press('Register your application', 'asked')
  await expect(register.problem).toContainText('Your tenant has no Dynamics CRM')
  await expect(guide.step('Configure API permissions').button).toHaveCount(0)
  await register.problem
    .getByRole('link', { name: 'Start again with Dynamics 365 Customer Engagement', exact: true })
    .click()
  const summary = page.getByRole('complementary', { name: 'This run' })
  await expect(summary.getByText('Dynamics 365 Customer Engagement', { exact: true })).toBeVisible()
  await register.press()
  await expect(register.problem).toContainText('Your tenant has no Customer Insights')
  await expect(register.byHand).toBeVisible()
  await expect(register.problem.getByRole('button', { name: 'List the permission anyway' })).toHaveCount(0)

  const { applications, servicePrincipals } = await world.directory()
  expect(applications).toEqual([])
  const news = servicePrincipals.filter(
    ({ id }) => !world.before.servicePrincipals.some((old) => old.id === id),
  )
  expect(news.map(({ displayName }) => displayName)).toEqual(['Guided onboarding (practice)'])
})

test('a vendor without Dynamics 365 gets both values all the same', async ({ guide, world, watch, page }) => {
  watch.expect(/status of 400/)
  await guide.open({ name: 'Acme CRM' })
  await guide.signIn('Ada Admin')
  await guide.press('Register your application', 'asked')
  await choose(guide, 'List the permission anyway')
  await guide.run('Configure API permissions')
  await expect(guide.step('Configure API permissions').region).toContainText(
    'not there, listed for other tenants',
  )
  const consent = guide.step('Grant admin consent')
  await expect(consent.region).toContainText('Leaves out Dynamics CRM. Your tenant does not have it')
  await guide.run('Grant admin consent', 'asked')
  await guide.createSecret()
  const [application] = (await world.directory()).applications
  if (!application) throw new Error('no application was made')
  await expectHandOver(guide, application)
  expect(application.displayName).toBe('Acme CRM')
  expect(application.requiredResourceAccess.map(({ resourceAppId }) => resourceAppId)).toEqual([
    '00000003-0000-0000-c000-000000000000',
    '00000007-0000-0000-c000-000000000000',
  ])
  await expect(guide.handOver.checks).toContainText([/left out: your tenant does not have Dynamics CRM/])
  await guide.handOver.save()
  await page.reload()
  for (const title of ['Configure API permissions', 'Grant admin consent'] as const)
    await expect(guide.step(title).status('Done earlier')).toBeVisible()
})
