import type { Application, Directory } from 'entra-sandbox/answers'
import { PAGE_NAME } from '../../lib/words/page-name'
import { expectApplication, expectConsent, SALES_IN_THE_UNITED_STATES } from '../journeys/outcome'
import { Aftercare } from '../pages/aftercare'
import type { Guide } from '../pages/guide'
import { expect, test } from '../test'

const asked = SALES_IN_THE_UNITED_STATES

/** The tenant without what Microsoft wrote down when this page was let in. */
function withoutPage({ applications, servicePrincipals, oauth2PermissionGrants }: Directory) {
  const page = servicePrincipals.find(({ displayName }) => displayName === PAGE_NAME)
  return {
    applications,
    servicePrincipals: servicePrincipals.filter((principal) => principal !== page),
    oauth2PermissionGrants: oauth2PermissionGrants.filter(({ clientId }) => clientId !== page?.id),
  }
}

/** A complete run whose secret was saved. */
async function wholeRun(guide: Guide): Promise<void> {
  await guide.arriveWithSecret()
  await guide.handOver.save()
}

/** Removes what the run made, and sees it gone. */
async function remove({ page, words }: Guide): Promise<void> {
  const aftercare = new Aftercare(page, words)
  await aftercare.openRemoval()
  await aftercare.name.fill(asked.name)
  await aftercare.remove.click()
  await expect(aftercare.removal.getByRole('heading', { name: `Removed “${asked.name}”` })).toBeVisible()
}

/** Registers a new application after the run’s own was removed. */
async function registerAgain(guide: Guide): Promise<void> {
  const register = guide.step('register-app')
  await register.press()
  const anew = { name: 'Delete it for good and register a new one', exact: true }
  await register.problem.getByRole('button', anew).click()
  await expect(register.status('made')).toBeVisible()
}

test('removing a run leaves the tenant as it was; “Register application” brings it back', async ({
  guide,
  world,
  page,
  words,
}) => {
  await wholeRun(guide)
  const made = (await world.directory()).applications[0]

  const aftercare = new Aftercare(page, words)
  await aftercare.openRemoval()
  await expect(aftercare.goes).toHaveText([
    `the application with client ID ${made?.appId}`,
    'its service principal',
    'the admin consent for Microsoft Graph',
    'the admin consent for Dynamics CRM',
    `the secret with key id ${made?.passwordCredentials[0]?.keyId}`,
  ])
  await expect(aftercare.stays.first()).toHaveText('every other application')
  await expect(aftercare.remove).toBeDisabled()
  await aftercare.name.fill('Unified.to')
  await expect(aftercare.remove).toBeDisabled()
  await aftercare.name.press('Enter')
  expect((await world.directory()).applications).toHaveLength(1)
  await aftercare.name.fill(asked.name)
  await aftercare.remove.click()

  await expect(aftercare.removal.getByRole('heading', { name: `Removed “${asked.name}”` })).toBeVisible()
  await expect(aftercare.removal).toContainText('This page has looked: it is gone from your tenant.')
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
  await guide.renewSecret()

  const directory = await world.directory()
  expect(directory.applications).toHaveLength(1)
  const [restored] = directory.applications as [Application]
  expect(restored.id).toBe(made?.id)
  expectApplication(directory, restored, asked)
  expectConsent(directory, restored, asked)
})

test('a removal before the secret was saved forgets its value, and the next run makes another', async ({
  guide,
  world,
}) => {
  const first = await guide.arriveWithSecret()
  await remove(guide)
  await expect(guide.handOver.secret).toHaveCount(0)
  await registerAgain(guide)
  await guide.run('add-permissions')
  await guide.run('grant-consent')
  const next = await guide.createSecret()
  expect(next).not.toBe(first)
  await guide.handOver.show.click()
  await expect(guide.handOver.secret).toHaveText(next)
  expect((await world.directory()).applications.map((one) => one.passwordCredentials.length)).toEqual([1])
})
