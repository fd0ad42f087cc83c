import type { Application, Directory } from 'entra-sandbox/answers'
import { expectApplication, expectConsent, SALES_IN_THE_UNITED_STATES } from '../journeys/outcome'
import { Aftercare } from '../pages/aftercare'
import { expect, test } from '../test'

const asked = SALES_IN_THE_UNITED_STATES

/** The tenant without what Microsoft wrote down when this page was let in. */
function withoutPage({ applications, servicePrincipals, oauth2PermissionGrants }: Directory) {
  const page = servicePrincipals.find(({ displayName }) => displayName === 'Dynamics 365 onboarding')
  return {
    applications,
    servicePrincipals: servicePrincipals.filter((principal) => principal !== page),
    oauth2PermissionGrants: oauth2PermissionGrants.filter(({ clientId }) => clientId !== page?.id),
  }
}

test('removing a run forgets its secret and leaves the tenant as it was; “Register application” brings it back', async ({
  guide,
  world,
  page,
  words,
}) => {
  const first = await guide.arriveWithSecret()
  const made = (await world.directory()).applications[0]

  const aftercare = new Aftercare(page, words)
  await aftercare.openRemoval()
  await expect(aftercare.goes).toHaveText([
    `the application with client ID ${made?.appId}`,
    'its service principal',
    'the admin consent for Microsoft Graph',
    'the admin consent for Dynamics CRM',
    `the client secret with Secret ID ${made?.passwordCredentials[0]?.keyId}`,
  ])
  await expect(aftercare.stays.first()).toHaveText('every other application')
  await expect(aftercare.remove).toBeDisabled()
  await aftercare.name.fill('Unified.to')
  await expect(aftercare.remove).toBeDisabled()
  await aftercare.name.press('Enter')
  expect((await world.directory()).applications).toHaveLength(1)
  await aftercare.name.fill(asked.name)
  await aftercare.remove.click()

  const removed = aftercare.removal.getByRole('heading', { name: `Removed “${asked.name}”` })
  await expect(removed, 'also where an open step above pushes it down').toBeInViewport()
  await expect(aftercare.removal.locator(':focus'), 'the focus stays where the result is told').toHaveCount(1)
  await expect(guide.handOver.secret, 'it was not saved yet').toHaveCount(0)
  await expect(aftercare.removal).toContainText('This page has checked: it is no longer in your tenant.')
  await expect(aftercare.removal).toContainText('30 days')
  const after = await world.directory()
  expect(withoutPage(after)).toEqual(withoutPage(world.before))
  expect(after.deletedApplications).toEqual([expect.objectContaining({ id: made?.id, appId: made?.appId })])
  expect(after.deletedServicePrincipals).toHaveLength(1)

  const register = guide.step('register-app')
  await register.press()
  await register.problem.getByRole('button', { name: 'Restore it and use it', exact: true }).click()
  await expect(register.status('made')).toBeVisible()
  expect((await world.directory()).applications).toEqual([made])
  await guide.run('grant-consent')
  const next = await guide.renewSecret()
  expect(next).not.toBe(first)
  await guide.handOver.show.click()
  await expect(guide.handOver.secret).toHaveText(next)

  const directory = await world.directory()
  expect(directory.applications).toHaveLength(1)
  const [restored] = directory.applications as [Application]
  expect(restored.id).toBe(made?.id)
  expectApplication(directory, restored, asked)
  expectConsent(directory, restored, asked)
})
