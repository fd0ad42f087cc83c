import { expect, test } from '../test'

test.use({ seed: 'locked-down' })

test('a person without a role is warned and refused, and Ada does the step on the same page', async ({
  guide,
  world,
  page,
}) => {
  await guide.open()
  await guide.signIn('Umar User')
  await guide.step('sign-in').unfold()
  await expect(page.getByText('Your roles may not be enough', { exact: true })).toBeVisible()
  const step = guide.step('register-app')
  await step.press()
  await guide.microsoft.returnWithoutConsent()
  await expect(step.problem).toContainText('An administrator may have to approve this page first')
  await step.problem.getByText('Pass this on to a colleague', { exact: true }).click()
  await expect(step.problem.getByText(`tenant=${world.domain}`)).toBeVisible()
  expect((await world.directory()).applications).toEqual([])

  await step.problem.getByRole('button', { name: 'Use another account', exact: true }).click()
  await guide.microsoft.account('Ada Admin').click()
  await guide.microsoft.accept()
  await guide.confirm()
  await guide.run('register-app', 'asked')
  const { applications } = await world.directory()
  expect(applications.map(({ displayName }) => displayName)).toEqual(['Graphic Practice'])
})
