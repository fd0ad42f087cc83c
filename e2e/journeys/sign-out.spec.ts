import { expect, test } from '../test'

test('signing out asks nothing, and leaves other people of the browser signed in', async ({
  guide,
  world,
  page,
}) => {
  await guide.open()
  await guide.start.signIn.click()
  await guide.microsoft.account('Carl Cloud').click()
  await guide.microsoft.accept()
  const identity = guide.step('sign-in').region
  await identity.getByRole('button', { name: 'Use another account', exact: true }).click()
  await guide.microsoft.account('Ada Admin').click()
  await guide.microsoft.accept()
  await guide.confirm()

  await page.getByRole('button', { name: 'Sign out', exact: true }).first().click()
  await expect(guide.start.signIn).toBeVisible()
  const [logout, ...more] = (await world.journal()).filter(({ path }) => path.includes('/logout'))
  expect(more).toEqual([])
  const url = new URL(logout?.path ?? '', 'https://login.microsoftonline.com')
  expect(url.searchParams.get('logout_hint')).toMatch(/^O\.[\w-]+$/)

  // Carl's session is the only one left: Microsoft goes on with it.
  await guide.start.signIn.click()
  await expect(identity).toContainText('Carl Cloud')
})
