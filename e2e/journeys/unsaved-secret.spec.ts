import { expect, test } from '../test'

test('leaving with an unsaved secret is asked back; a saved one lets go', async ({ guide, world, page }) => {
  const lost = await guide.arriveWithSecret()
  const { handOver } = guide

  await test.step('a reload is asked back', () =>
    staysAfter(() => page.evaluate(() => void setTimeout(() => location.reload()))))

  await test.step('another language is asked back, for it comes with a reload', async () => {
    const languages = page.getByRole('navigation', { name: 'Language' })
    await staysAfter(() => languages.getByRole('button', { name: 'Deutsch', exact: true }).click())
    // The choice itself is kept, and the next load would be in German.
    await page.context().clearCookies({ name: 'language' })
  })
  await handOver.show.click()
  await expect(handOver.secret).toHaveText(lost)

  await test.step('who leaves has lost the value', async () => {
    const leaves = page.waitForEvent('dialog')
    await Promise.all([page.goto('/signed-in'), leaves.then((asked) => asked.accept())])
    await page.goBack()
    await expect(guide.step('create-secret').status('made')).toBeVisible()
    await expect(handOver.region.getByText('The value cannot be shown again', { exact: true })).toBeVisible()
    await expect(handOver.secret).toHaveCount(0)
  })

  await test.step('a saved one lets go without a question', async () => {
    const secret = await guide.renewSecret()
    expect(secret).not.toBe(lost)
    await handOver.save()
    page.on('dialog', () => expect(true, 'a saved secret lets go without a question').toBe(false))
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Dynamics 365 is ready to connect' })).toBeFocused()
    const secrets = (await world.directory()).applications[0]?.passwordCredentials
    expect(secrets?.map(({ hint }) => hint)).toEqual([secret.slice(0, 3)])
  })

  /** Does what would leave the page, and says no where the browser asks. */
  async function staysAfter(leave: () => Promise<void>): Promise<void> {
    const asked = page.waitForEvent('dialog')
    const left = leave()
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
    await left
    await expect(handOver.secret).toBeVisible()
  }
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
  await expect(step.region.getByText('The secret was created, but this step did not finish.')).toBeVisible()
  await page.unrouteAll()
  await step.region.getByRole('button', { name: 'Copy client secret', exact: true }).click()
  await step.region.getByRole('button', { name: 'I have saved the secret', exact: true }).click()
  await expect(step.region.getByText('The secret was created')).toHaveCount(0)
  await expect(step.problem, 'the pressed button is gone').toBeFocused()
  await step.press()
  await expect(step.status('made').or(step.status('found'))).toBeVisible()
  await guide.handOver.unfold()
  await expect(guide.handOver.clientId).toBeVisible()
  const [application] = (await world.directory()).applications
  expect(application?.passwordCredentials, 'nothing was made twice').toHaveLength(1)
})
