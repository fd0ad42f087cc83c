import { clipboardText } from '../clipboard'
import { colleague } from '../colleague'
import { CONSENT, expect, REGISTER, SECRET, test } from './test'

test('what a colleague removes is restored or made again, and the value stays until it is saved', async ({
  words,
  guide,
  world,
  page,
  context,
  watch,
}) => {
  await guide.arriveAt(SECRET)
  const secret = await test.step('an application that a colleague deleted is restored', async () => {
    const [made] = (await world.directory()).applications
    await colleague(world, `DELETE /applications/${made?.id}`)
    await guide.step(SECRET).press()
    await expect(guide.step(SECRET).problem).toHaveAttribute('data-problem', 'gone')
    const register = guide.step(REGISTER)
    await register.press()
    await register.problem.getByRole('button', { name: 'Restore it and use it', exact: true }).click()
    await expect(register.status('made')).toBeVisible()
    await expect(guide.step(CONSENT).button, 'the consent went with the service principal').toBeVisible()
    await guide.run(CONSENT)
    const value = await guide.createSecret()
    expect((await world.directory()).applications.map(({ id }) => id)).toEqual([made?.id])
    return value
  })
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
    await expect(page.getByRole('heading', { name: words.finish.ready.title('Dynamics 365') })).toHaveCount(0)
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
