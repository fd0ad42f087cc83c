import { expect, test } from '../test'
import { choose } from './run'

test.use({ seed: 'no-dynamics' })

test('without Dynamics 365 each product stops plainly and leads to the other', async ({
  guide,
  world,
  page,
  watch,
}) => {
  watch.expect(/status of 400/)
  await guide.open()
  await guide.signIn('Ada Admin')
  await guide.run('Register your application', 'asked')
  const step = guide.step('Configure API permissions')
  await step.press()
  await expect(step.problem).toContainText('Your tenant has no Dynamics CRM')
  await expect(step.problem).toContainText('enable Dynamics 365 for the tenant first')

  await step.problem
    .getByRole('link', { name: 'Start again with Dynamics 365 Customer Engagement', exact: true })
    .click()
  const summary = page.getByRole('complementary', { name: 'This run' })
  await expect(summary.getByText('Dynamics 365 Customer Engagement', { exact: true })).toBeVisible()
  const register = guide.step('Register your application')
  await register.press()
  await expect(register.problem).toContainText('They do not belong to this run')
  await choose(guide, 'Make a new one')
  await step.press()
  await expect(step.problem).toContainText('Your tenant has no Customer Insights')
  await expect(step.byHand).toBeVisible()
  const back = step.problem.getByRole('link', { name: 'Start again with Dynamics 365 Sales', exact: true })
  await back.click()
  await expect(
    register.status('Done earlier'),
    'the first product’s application is found again',
  ).toBeVisible()
  await expect(step.button, 'once Dynamics 365 is enabled, the run goes on here').toBeVisible()

  const { applications, servicePrincipals } = await world.directory()
  expect(applications.map(({ tags }) => tags)).toEqual([
    ['unified-to-dynamics-365-sales-us'],
    ['unified-to-dynamics-365-engagement-us'],
  ])
  for (const { requiredResourceAccess, passwordCredentials } of applications) {
    expect([...requiredResourceAccess, ...passwordCredentials]).toEqual([])
  }
  const news = servicePrincipals.filter(
    ({ id }) => !world.before.servicePrincipals.some((old) => old.id === id),
  )
  expect(news.map(({ displayName }) => displayName)).toEqual(['Guided onboarding (practice)'])
})
