import { clipboardText } from '../clipboard'
import { expect, test } from '../test'
import { colleague } from './colleague'

test('“saved” without an answer keeps the value; a secret that a colleague removed is no success', async ({
  words,
  guide,
  world,
  page,
  context,
  watch,
}) => {
  const secret = await guide.arriveWithSecret()
  const { handOver } = guide
  const saved = handOver.region.getByText(words.handOver.gone.saved.title, { exact: true })
  watch.expect(/ERR_INTERNET_DISCONNECTED/)

  await test.step('without an answer the value stays', async () => {
    await context.setOffline(true)
    await handOver.show.click()
    await handOver.saved.click()
    await expect(handOver.problem).toHaveAttribute('data-problem', 'offline')
    await handOver.copySecret.click()
    expect(await clipboardText(context)).toBe(secret)
    await context.setOffline(false)
  })

  await test.step('a secret that a colleague replaced is not reported as success', async () => {
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
    await expect(saved).toHaveCount(0)
    await expect(page.getByRole('heading', { name: words.finish.ready.title })).toHaveCount(0)
  })

  await test.step('the next one can be finished without the look', async () => {
    await handOver.region.getByRole('button', { name: words.handOver.remove.create, exact: true }).click()
    await handOver.copySecret.click()
    await context.setOffline(true)
    await handOver.saved.click()
    await expect(handOver.problem).toHaveAttribute('data-problem', 'offline')
    await handOver.region.getByRole('button', { name: words.handOver.withoutLook, exact: true }).click()
    await handOver.unfold()
    await expect(saved).toBeVisible()
    await expect(handOver.secret).toHaveCount(0)
  })
})
