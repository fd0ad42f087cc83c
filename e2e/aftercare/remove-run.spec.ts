import type { Application, Directory } from 'entra-sandbox/answers'
import type { Page } from 'playwright/test'
import { expectApplication, expectConsent, SALES_IN_THE_UNITED_STATES } from '../journeys/outcome'
import { Aftercare } from '../pages/aftercare'
import type { Guide } from '../pages/guide'
import { Pause } from '../pages/pause'
import { colleague } from '../problems/colleague'
import { expect, test } from '../test'

const asked = SALES_IN_THE_UNITED_STATES
const PAGE = 'Guided onboarding (practice)'

/** The tenant without what Microsoft wrote down when this page was let in. */
function withoutPage({ applications, servicePrincipals, oauth2PermissionGrants }: Directory) {
  const page = servicePrincipals.find(({ displayName }) => displayName === PAGE)
  return {
    applications,
    servicePrincipals: servicePrincipals.filter((principal) => principal !== page),
    oauth2PermissionGrants: oauth2PermissionGrants.filter(({ clientId }) => clientId !== page?.id),
  }
}

/** A whole run whose secret was saved. */
async function wholeRun(guide: Guide): Promise<void> {
  await guide.open()
  await guide.signIn('Ada Admin')
  await guide.runToSecret()
  await guide.handOver.save()
}

/** Removes what the run made, and sees it gone. */
async function remove(page: Page): Promise<void> {
  const aftercare = new Aftercare(page)
  await aftercare.openRemoval()
  await aftercare.name.fill(asked.name)
  await aftercare.remove.click()
  await expect(aftercare.removal.getByRole('heading', { name: `Removed “${asked.name}”` })).toBeVisible()
}

/** Registers a new application after the run’s own was removed. */
async function registerAnew(guide: Guide): Promise<void> {
  const register = guide.step('Register your application')
  await register.press()
  const anew = { name: 'Delete it for good and register a new one', exact: true }
  await register.problem.getByRole('button', anew).click()
  await expect(register.status('Done')).toBeVisible()
}

test('removing a run leaves the tenant as it was; “Register application” brings it back', async ({
  guide,
  world,
  page,
}) => {
  await wholeRun(guide)
  const made = (await world.directory()).applications[0]

  const aftercare = new Aftercare(page)
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

  const register = guide.step('Register your application')
  await register.press()
  await register.problem.getByRole('button', { name: 'Restore it and use it', exact: true }).click()
  await expect(register.status('Done')).toBeVisible()
  expect((await world.directory()).applications).toEqual([made])
  await guide.run('Grant admin consent')
  await guide.renewSecret()

  const directory = await world.directory()
  expect(directory.applications).toHaveLength(1)
  const [restored] = directory.applications as [Application]
  expect(restored.id).toBe(made?.id)
  expectApplication(directory, restored, asked)
  expectConsent(directory, restored, asked)
})

test('after a removal the run can begin anew, with a new application', async ({ guide, world, page }) => {
  await wholeRun(guide)
  const [made] = (await world.directory()).applications
  await remove(page)
  await registerAnew(guide)
  await guide.run('Configure API permissions')
  await guide.run('Grant admin consent')
  await guide.createSecret()

  const directory = await world.directory()
  expect(directory.deletedApplications).toEqual([])
  expect(directory.applications).toHaveLength(1)
  const [application] = directory.applications as [Application]
  expect(application.appId).not.toBe(made?.appId)
  expectApplication(directory, application, asked)
  expectConsent(directory, application, asked)
  await expect(guide.handOver.clientId).toHaveText(application.appId)
  await expect(guide.handOver.saved).toBeVisible()
})

test('a removal before the secret was saved forgets its value, and the next run makes another', async ({
  guide,
  world,
  page,
}) => {
  await guide.open()
  await guide.signIn('Ada Admin')
  const first = await guide.runToSecret()
  await remove(page)
  await expect(guide.handOver.secret).toHaveCount(0)
  await registerAnew(guide)
  await guide.run('Configure API permissions')
  await guide.run('Grant admin consent')
  const next = await guide.createSecret()
  expect(next).not.toBe(first)
  await guide.handOver.show.click()
  await expect(guide.handOver.secret).toHaveText(next)
  expect((await world.directory()).applications.map((one) => one.passwordCredentials.length)).toEqual([1])
})

test('a run that a colleague removed a moment ago is gone all the same', async ({ guide, world, page }) => {
  await wholeRun(guide)
  const [made] = (await world.directory()).applications
  const aftercare = new Aftercare(page)
  await aftercare.openRemoval()
  await aftercare.name.fill(asked.name)
  await colleague(world, `DELETE /applications/${made?.id}`)
  await aftercare.remove.click()
  await expect(aftercare.removal.getByRole('heading', { level: 3 })).toContainText(asked.name)
  await expect(aftercare.removal).toContainText('it is gone from your tenant')
  await expect(guide.step('Register your application').button).toBeVisible()
  expect((await world.directory()).deletedApplications).toEqual([expect.objectContaining({ id: made?.id })])
})

test('an application that Microsoft is still copying is waited for, then removed', async ({
  guide,
  world,
  page,
  watch,
}) => {
  await world.patch({ replication: { seconds: 600 } })
  await guide.open()
  await guide.signIn('Ada Admin')
  await guide.run('Register your application', 'asked')
  const aftercare = new Aftercare(page)
  await aftercare.openRemoval()
  await aftercare.name.fill(asked.name)
  watch.expect(/status of 404/)
  await aftercare.remove.click()
  const { reason, tryNow } = new Pause(aftercare.removal)
  await expect(reason).toContainText('(attempt 1, ')
  expect((await world.directory()).applications).toHaveLength(1)
  await world.patch({ replication: null, clockAheadSeconds: 601 })
  await tryNow.click()
  await expect(aftercare.removal.getByRole('heading', { name: `Removed “${asked.name}”` })).toBeVisible()
  expect((await world.directory()).applications).toEqual([])
})

test.describe('an application that was there before', () => {
  test.use({ seed: 'same-name' })

  test('stays, and loses only what the run added and nothing else can be using', async ({
    guide,
    world,
    page,
  }) => {
    await guide.open()
    await guide.signIn('Ada Admin')
    const register = guide.step('Register your application')
    await guide.press('Register your application', 'asked')
    await register.problem.getByRole('button', { name: 'Use this one', exact: true }).first().click()
    await expect(register.status('Done')).toBeVisible()
    await guide.run('Configure API permissions')
    await guide.run('Grant admin consent', 'asked')
    await guide.createSecret()
    await guide.handOver.save()
    const run = await world.directory()
    const adopted = run.applications.find(({ tags }) => tags.includes(asked.marker))

    const aftercare = new Aftercare(page)
    await aftercare.openRemoval()
    await expect(aftercare.goes).toHaveText([
      `the secret with key id ${adopted?.passwordCredentials[0]?.keyId}`,
      `the redirect URI ${asked.redirectUri}`,
      'the wider audience: it is for accounts of this organization only again',
      'this run’s tags on the application',
    ])
    await expect(aftercare.stays.first()).toHaveText('the application, which was there before this run')
    await aftercare.name.fill('Adatum Practice')
    await aftercare.remove.click()
    await expect(aftercare.removal.getByRole('heading', { level: 3 })).toContainText('Adatum Practice')

    const after = await world.directory()
    const before = world.before.applications.find(({ id }) => id === adopted?.id)
    expect(after).toEqual({
      ...run,
      applications: run.applications.map((application) =>
        application.id === adopted?.id
          ? {
              ...application,
              tags: [],
              passwordCredentials: [],
              web: before?.web,
              signInAudience: 'AzureADMyOrg',
            }
          : application,
      ),
    })
    await expect(aftercare.removal).toContainText('The application was there before this run, so it stays.')
    await expect(aftercare.removal).toContainText('It is for accounts of this organization only again.')
    await expect(aftercare.removal, 'it is not gone, and nobody says so').not.toContainText(
      'it is gone from your tenant',
    )

    await register.press()
    await expect(register.status('Needs your answer'), 'the run can begin anew').toBeVisible()
    await expect(register.problem.getByRole('button', { name: 'Use this one', exact: true })).toHaveCount(2)
  })
})
