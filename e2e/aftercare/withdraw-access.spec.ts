import type { Directory } from 'entra-sandbox/answers'
import { Aftercare } from '../pages/aftercare'
import { expect, test } from '../test'
import type { World } from '../world'

/** What Microsoft wrote down when this person let the page in. */
function grantsOf(person: string, { servicePrincipals, oauth2PermissionGrants, personas }: Directory) {
  const page = servicePrincipals.find(({ displayName }) => displayName === 'Dynamics 365 onboarding')
  const id = personas.find(({ displayName }) => displayName === person)?.id
  return oauth2PermissionGrants.filter(
    ({ clientId, principalId }) => clientId === page?.id && principalId === id,
  )
}

test('withdrawing and signing out take one person’s access away, and leave other people of the browser theirs', async ({
  guide,
  world,
  page,
  words,
}) => {
  const identity = guide.step('sign-in').region
  const aftercare = new Aftercare(page, words)

  await test.step('after Carl, Ada signs in', async () => {
    await world.token('carl', ['openid', 'profile', 'offline_access', 'User.Read'])
    await world.bringTo('add-permissions')
    await guide.open()
    await guide.start.signIn.click()
    await guide.microsoft.account('Carl Cloud').click()
    await identity.getByRole('button', { name: 'Use another account', exact: true }).click()
    await guide.microsoft.account('Ada Admin').click()
    await guide.confirm()
  })

  await test.step('withdrawing removes her permissions, and says which', async () => {
    const run = await world.directory()
    await aftercare.openWithdrawal()
    await aftercare.withdraw.click()
    const done = aftercare.withdrawal.getByRole('heading', { name: 'This page’s access is withdrawn' })
    await expect(done).toBeVisible()
    const removed = aftercare.withdrawal.getByText(/^Removed: /)
    for (const scope of ['User.Read', 'Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All'])
      await expect(removed).toContainText(scope)
    const after = await world.directory()
    expect(grantsOf('Ada Admin', after)).toEqual([])
    expect(grantsOf('Carl Cloud', run)).toHaveLength(1)
    expect(grantsOf('Carl Cloud', after), 'Carl’s permissions are his').toEqual(grantsOf('Carl Cloud', run))
    expect(after.applications).toEqual(run.applications)
  })

  await test.step('signing out asks nothing, and leaves Carl signed in', async () => {
    await aftercare.signOut.click()
    await expect(guide.start.signIn).toBeVisible()
    await expect(page.getByText(words.start.signedOut)).toBeVisible()
    await expectSignOuts(world, 1)
    // Carl's session is the only one left: Microsoft goes on with it.
    await guide.start.signIn.click()
    await expect(identity).toContainText('Carl Cloud')
    await guide.confirm()
  })

  await test.step('the header’s “Sign out” does the same, and Ada has to consent again', async () => {
    await page.getByRole('button', { name: 'Sign out', exact: true }).first().click()
    await expect(guide.start.signIn).toBeVisible()
    await expectSignOuts(world, 2)
    await guide.start.signIn.click()
    await guide.microsoft.account('Ada Admin').click()
    await expect(guide.microsoft.consent).toBeVisible()
  })
})

/** So many sign-outs came to Microsoft, and each names whose session it ends. */
async function expectSignOuts(world: World, count: number): Promise<void> {
  const logouts = (await world.journal()).filter(({ path }) => path.includes('/logout'))
  expect(logouts).toHaveLength(count)
  for (const { path } of logouts) {
    const url = new URL(path, 'https://login.microsoftonline.com')
    expect(url.searchParams.get('logout_hint')).toMatch(/^O\.[\w-]+$/)
  }
}
