import { expect, test } from '../test'
import { expectAccessible } from './look'

test('a step at work, in a pause and stopped is for everybody', async ({ guide, page, world, watch }) => {
  await guide.open()
  await guide.signIn('Ada Admin')
  const step = guide.step('Register your application')

  await world.fault({ on: 'POST /v1.0/applications', do: { status: 429, retryAfter: 30 } })
  watch.expect(/429 \(Too Many Requests\)/)
  await step.press()
  await guide.microsoft.accept()
  await expect(step.status('Waiting for Microsoft')).toBeVisible()
  await expectAccessible(page, 'pause')
  await step.region.getByRole('button', { name: 'Stop', exact: true }).click()

  await expect(step.status('Stopped')).toBeVisible()
  await step.problem.getByText('Details for support').click()
  await expectAccessible(page, 'problem')

  await world.fault({ on: 'POST /v1.0/$batch', do: { delayMs: 60_000 } })
  await step.press()
  await expect(step.status('Working')).toBeVisible()
  await expect(step.region.getByText('Sending …')).toBeVisible()
  await expectAccessible(page, 'work')
})

test('somebody without a role is warned in a way for everybody', async ({ guide, page }) => {
  await guide.open()
  await guide.start.signIn.click()
  await guide.microsoft.account('Umar User').click()
  await guide.microsoft.accept()
  await expect(page.getByText('Your roles may not be enough')).toBeVisible()
  await expectAccessible(page, 'identity without a role')
})
