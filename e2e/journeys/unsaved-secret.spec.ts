import { expect, test } from '../test'

test('leaving with an unsaved secret is asked back; a saved one lets go', async ({ guide, page }) => {
  const secret = await guide.arriveWithSecret()
  const { handOver } = guide

  const stays = page.waitForEvent('dialog')
  await page.evaluate(() => void setTimeout(() => location.reload()))
  const dialog = await stays
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await handOver.show.click()
  await expect(handOver.secret).toHaveText(secret)

  const leaves = page.waitForEvent('dialog')
  await Promise.all([page.goto('/signed-in'), leaves.then((asked) => asked.accept())])
  await page.goBack()
  await expect(handOver.region.getByText('The value cannot be shown again', { exact: true })).toBeVisible()
  await expect(handOver.secret).toHaveCount(0)

  await guide.renewSecret()
  await handOver.save()
  page.on('dialog', () => expect(true, 'a saved secret lets go without a question').toBe(false))
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Dynamics 365 is ready to connect' })).toBeVisible()
})

test('a proof asked for after the secret was made waits until the value is saved', async ({
  guide,
  page,
  world,
  watch,
}) => {
  await guide.arriveAt('create-secret')
  await page.route('**/addPassword', async (route) => {
    // What was read before the secret was made is through; the reading back is asked for a proof.
    await world.fault(
      { on: 'POST /v1.0/$batch', do: { challenge: 'claims' } },
      { on: '/oauth2/v2.0/token', do: { aadsts: 50076 } },
    )
    await route.continue()
  })
  watch.expect(/status of 40[01]/)
  const step = guide.step('create-secret')
  await step.press()
  await expect(step.problem).toContainText('Microsoft asks for more proof that it is you')
  await expect(
    step.region.getByText('The secret exists. Only what comes after it has stopped.'),
  ).toBeVisible()
  await page.unrouteAll()
  await step.region.getByRole('button', { name: 'Copy client secret', exact: true }).click()
  await step.region.getByRole('button', { name: 'I have saved the secret', exact: true }).click()
  await expect(step.region.getByText('The secret exists')).toHaveCount(0)
  await expect(step.problem, 'the pressed button is gone').toBeFocused()
  await step.press()
  await expect(step.status('made').or(step.status('found'))).toBeVisible()
  await guide.handOver.unfold()
  await expect(guide.handOver.clientId).toBeVisible()
  const [application] = (await world.directory()).applications
  expect(application?.passwordCredentials, 'nothing was made twice').toHaveLength(1)
})
