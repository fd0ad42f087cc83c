import type { Directory } from 'entra-sandbox/answers'
import { PAGE_NAME } from '../../lib/words/page-name'
import { Aftercare } from '../pages/aftercare'
import { colleague } from '../problems/colleague'
import { expect, test } from '../test'

function grantsOfPage({ servicePrincipals, oauth2PermissionGrants }: Directory) {
  const page = servicePrincipals.find(({ displayName }) => displayName === PAGE_NAME)
  return oauth2PermissionGrants.filter(({ clientId }) => clientId === page?.id)
}

test('withdrawing takes this person’s permissions away, says which, and the next visit has to consent again', async ({
  guide,
  world,
  page,
  words,
}) => {
  await guide.open()
  await guide.signIn('Ada Admin')
  await guide.run('register-app', 'asked')
  const run = await world.directory()
  await colleague(world, `GET /applications/${run.applications[0]?.id}`)
  const carls = grantsOfPage(await world.directory()).slice(-1)

  const aftercare = new Aftercare(page, words)
  await aftercare.openWithdrawal()
  await aftercare.withdraw.click()
  await guide.microsoft.accept()
  await expect(
    aftercare.withdrawal.getByRole('heading', { name: 'This page’s access is withdrawn' }),
  ).toBeVisible()
  for (const scope of ['User.Read', 'Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All']) {
    await expect(aftercare.withdrawal.getByText(/^Removed: /)).toContainText(scope)
  }
  const after = await world.directory()
  expect(grantsOfPage(after), 'Carl’s permissions are his').toEqual(carls)
  expect(after.applications).toEqual(run.applications)

  await aftercare.signOut.click()
  await expect(guide.start.signIn).toBeVisible()
  await guide.start.signIn.click()
  await guide.microsoft.account('Ada Admin').click()
  await expect(guide.microsoft.consent).toBeVisible()
  await guide.microsoft.accept()
  await guide.confirm()
})
