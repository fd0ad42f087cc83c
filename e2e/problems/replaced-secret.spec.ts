import { clipboardText } from '../clipboard'
import { expect, IN_BOTH, test } from '../test'
import { colleague } from './colleague'

test(
  'a secret that a colleague removed before it was saved is not reported as success',
  IN_BOTH,
  async ({ words, guide, world, page }) => {
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
    await expect(handOver.region.getByText(words.handOver.gone['lost-to-others'].title)).toBeVisible()
    await expect(handOver.region).toContainText(words.handOver.gone['lost-to-others'].means)
    await expect(handOver.secretToRemove(theirs?.keyId ?? '')).not.toBeChecked()
    await expect(handOver.region.getByText(words.handOver.gone.saved.title)).toHaveCount(0)
    await expect(page.getByText(words.run.summary.done('6', '6'))).toHaveCount(0)

    await handOver.region.getByRole('button', { name: words.handOver.remove.create, exact: true }).click()
    await expect(handOver.copySecret).toBeVisible()
    await handOver.saved.click()
    await expect(handOver.region.getByText(words.handOver.gone.saved.title, { exact: true })).toBeVisible()
  },
)

test('without an answer the value stays, and the page can be finished without the look', async ({
  words,
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
  await handOver.region.getByRole('button', { name: words.handOver.withoutLook, exact: true }).click()
  await expect(handOver.region.getByText(words.handOver.gone.saved.title, { exact: true })).toBeVisible()
  await expect(handOver.secret).toHaveCount(0)
})
