import { clipboardText } from '../clipboard'
import { expect, test } from '../test'
import { colleague } from './colleague'

test('a secret that a colleague removed before it was saved is not reported as success', async ({
  guide,
  world,
  page,
}) => {
  await guide.arriveWithSecret()
  const { handOver } = guide
  const [application] = (await world.directory()).applications
  const [ours] = application?.passwordCredentials ?? []
  await colleague(world, `POST /applications/${application?.id}/addPassword`, {
    passwordCredential: { displayName: 'Unified.to' },
  })
  await colleague(world, `POST /applications/${application?.id}/removePassword`, { keyId: ours?.keyId })
  const [theirs] = (await world.directory()).applications[0]?.passwordCredentials ?? []

  await handOver.saved.click()
  await expect(handOver.region.getByText('Your secret was replaced before you saved it')).toBeVisible()
  await expect(handOver.region).toContainText('If you copied a value, it does not work.')
  await expect(handOver.secretToRemove(theirs?.keyId ?? '')).not.toBeChecked()
  await expect(handOver.region.getByText('You have saved the secret')).toHaveCount(0)
  await expect(page.getByText('6 of 6 steps done')).toHaveCount(0)

  await handOver.region.getByRole('button', { name: 'Create a new secret', exact: true }).click()
  await expect(handOver.copySecret).toBeVisible()
  await handOver.saved.click()
  await expect(handOver.region.getByText('You have saved the secret', { exact: true })).toBeVisible()
})

test('without an answer the value stays, and the page can be finished without the look', async ({
  guide,
  context,
  watch,
}) => {
  const secret = await guide.arriveWithSecret()
  const { handOver } = guide
  watch.expect(/ERR_INTERNET_DISCONNECTED/)
  await context.setOffline(true)
  await handOver.saved.click()
  await expect(handOver.problem).toHaveAttribute('data-problem', 'offline')
  await handOver.copySecret.click()
  expect(await clipboardText(context)).toBe(secret)
  await handOver.region
    .getByRole('button', { name: 'Finish without looking at the tenant', exact: true })
    .click()
  await expect(handOver.region.getByText('You have saved the secret', { exact: true })).toBeVisible()
  await expect(handOver.secret).toHaveCount(0)
})
