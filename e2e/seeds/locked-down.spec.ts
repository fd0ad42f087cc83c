import type { Application } from 'entra-sandbox/answers'
import { expectApplication, expectConsent, SALES_IN_THE_UNITED_STATES } from '../journeys/outcome'
import { expect, test } from '../test'
import type { World } from '../world'
import { expectHandOver } from './run'

test.use({ seed: 'locked-down' })

const asked = { ...SALES_IN_THE_UNITED_STATES, name: 'Graphic Practice' }

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
  await guide.runToSecret()
  await expectHandOver(guide, await expectRun(world))
})

/** The tenant's one application, as the guide asks for it. */
async function expectRun(world: World): Promise<Application> {
  const directory = await world.directory()
  expect(directory.applications).toHaveLength(1)
  const application = directory.applications[0] as Application
  expectApplication(directory, application, asked)
  expectConsent(directory, application, asked)
  return application
}
