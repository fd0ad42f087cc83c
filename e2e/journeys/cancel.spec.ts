import { expect, test } from '../test'

test('cancelling the consent, or going back by the browser, leads back to the button, and nothing was made', async ({
  guide,
  world,
  page,
}) => {
  await guide.open()
  await guide.signIn('Ada Admin')
  const step = guide.step('register-app')
  await step.press()
  await expect(guide.microsoft.consent).toBeVisible()
  await guide.microsoft.cancel()

  await expect(step.status('stopped')).toBeVisible()
  await expect(step.problem).toContainText('The permission was not given')
  await expect(step.problem).toContainText('Nothing was changed in your tenant.')
  await expect(step.problem).toBeFocused()

  await step.press()
  await expect(guide.microsoft.consent).toBeVisible()
  await page.goBack()
  await expect(step.problem).toContainText('You came back without finishing on Microsoft’s page')
  expect((await world.directory()).applications).toEqual([])

  await guide.run('register-app', 'asked')
  expect((await world.directory()).applications).toHaveLength(1)
})

test('cancelling the sign-in leads back to a button that opens it again', async ({ guide }) => {
  await guide.open()
  await guide.start.signIn.click()
  await expect(guide.microsoft.accounts).toBeVisible()
  await guide.microsoft.cancel()

  const step = guide.step('sign-in')
  await expect(step.status('ready')).toBeVisible()
  await expect(step.problem).toContainText('Nothing was changed in your tenant.')
  await step.press()
  await guide.microsoft.account('Ada Admin').click()
  await guide.microsoft.accept()
  await guide.confirm()
})
