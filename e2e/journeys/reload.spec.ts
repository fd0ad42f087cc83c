import { expect, test } from '../test'
import { expectFirstVisit, SALES_IN_THE_UNITED_STATES } from './outcome'

test('a reload after each step finds the run again, and nothing is made twice', async ({
  words,
  guide,
  world,
  page,
}) => {
  await guide.open()
  await guide.signIn('Ada Admin')
  await page.reload()
  await expect(guide.step('register-app').status('ready')).toBeVisible()

  await guide.run('register-app', 'asked')
  await page.reload()
  await expect(guide.step('register-app').status('made')).toBeVisible()

  await guide.run('add-permissions')
  await page.reload()
  await expect(guide.step('add-permissions').status('made')).toBeVisible()

  await guide.run('grant-consent', 'asked')
  await page.reload()
  await expect(guide.step('grant-consent').status('made')).toBeVisible()

  const lost = await guide.createSecret()
  await guide.reloadUnsaved()
  await expect(guide.step('create-secret').status('made')).toBeVisible()
  await expect(
    guide.handOver.region.getByText(words.handOver.gone.forgotten.title, { exact: true }),
  ).toBeVisible()
  await expect(guide.handOver.secret).toHaveCount(0)

  const secret = await guide.renewSecret()
  expect(secret).not.toBe(lost)
  await guide.handOver.save()
  await page.reload()
  await expect(page.getByRole('heading', { name: words.finish.ready.title, exact: true })).toBeFocused()

  const application = await expectFirstVisit(world, SALES_IN_THE_UNITED_STATES, 'Ada Admin')
  expect(application.passwordCredentials[0]?.hint).toBe(secret.slice(0, 3))
  await expect(guide.handOver.clientId).toHaveText(application.appId)
  const writes = (await world.graphRequests()).filter((request) => !request.endsWith(' /$batch'))
  expect(writes).toEqual([
    'POST /applications',
    `PATCH /applications/${application.id}`,
    `PATCH /servicePrincipals(appId='${application.appId}')`,
    ...['POST /oauth2PermissionGrants', 'POST /oauth2PermissionGrants'],
    `POST /applications/${application.id}/addPassword`,
    `POST /applications/${application.id}/addPassword`,
    `POST /applications/${application.id}/removePassword`,
  ])
})
