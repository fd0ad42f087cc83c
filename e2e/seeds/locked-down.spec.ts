import type { Application } from 'entra-sandbox/answers'
import { expectApplication, expectConsent, SALES_IN_THE_UNITED_STATES } from '../journeys/outcome'
import { colleague } from '../problems/colleague'
import { expect, test } from '../test'
import type { World } from '../world'
import { expectHandOver } from './run'

test.use({ seed: 'locked-down' })

const asked = { ...SALES_IN_THE_UNITED_STATES, name: 'Graphic Practice' }

test('somebody without a role is warned and refused, and Ada does it on the same page', async ({
  guide,
  world,
  page,
}) => {
  await guide.open()
  await guide.signIn('Umar User')
  await expect(page.getByText('Your roles may not be enough', { exact: true })).toBeVisible()
  const step = guide.step('Register your application')
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

test('where everybody may use this page, the rule itself refuses, and Ada does it', async ({
  guide,
  world,
  watch,
}) => {
  await letEverybodyIn(world)
  watch.expect(/status of 403/)
  await guide.open()
  await guide.signIn('Umar User', 'given before')
  const step = guide.step('Register your application')
  await step.press()
  await expect(step.problem).toContainText('Your account may not do this')
  await expect(step.problem).toContainText('Roles that can do this: A Cloud Application Administrator')
  const registrations = (await world.journal()).filter(
    ({ method, path }) => method === 'POST' && path === '/v1.0/applications',
  )
  expect(registrations.map(({ status }) => status)).toEqual([403])
  expect((await world.directory()).applications).toEqual([])

  await step.problem.getByRole('button', { name: 'Use another account', exact: true }).click()
  await guide.microsoft.account('Ada Admin').click()
  await guide.confirm()
  await guide.run('Register your application')
  await guide.run('Configure API permissions')
  await guide.run('Grant admin consent', 'asked')
  await guide.createSecret()
  await expectHandOver(guide, await expectRun(world))
})

/** An administrator consented for the whole company to what registering needs, as Entra's admin center offers it. */
async function letEverybodyIn(world: World): Promise<void> {
  await colleague(world, 'GET /applications')
  const { servicePrincipals } = await world.directory()
  const idOf = (name: string) => servicePrincipals.find(({ displayName }) => displayName === name)?.id
  await colleague(world, 'POST /oauth2PermissionGrants', {
    clientId: idOf('Guided onboarding (practice)'),
    consentType: 'AllPrincipals',
    resourceId: idOf('Microsoft Graph'),
    scope: 'openid profile offline_access User.Read Application.ReadWrite.All',
  })
}

/** The tenant's one application, as the guide asks for it. */
async function expectRun(world: World): Promise<Application> {
  const directory = await world.directory()
  expect(directory.applications).toHaveLength(1)
  const application = directory.applications[0] as Application
  expectApplication(directory, application, asked)
  expectConsent(directory, application, asked)
  return application
}
