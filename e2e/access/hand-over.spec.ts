import { expect, test } from '../test'
import { expectAccessible } from './look'

test.use({ seed: 'app-exists' })

test('the hand-over is for everybody, with a lost secret, a new one and a saved one', async ({
  guide,
  page,
}) => {
  const { handOver } = guide
  await guide.open()
  await guide.signIn('Ada Admin', 'given before')
  await expect(handOver.renew).toBeVisible()
  await expectAccessible(page, 'lost secret')

  await guide.renewSecret()
  await expect(handOver.secret).toBeVisible()
  await expectAccessible(page, 'secret, masked')
  await handOver.show.click()
  await handOver.copySecret.click()
  await expectAccessible(page, 'secret, shown')

  await handOver.save()
  await expect(handOver.secret).toHaveCount(0)
  await expectAccessible(page, 'secret, saved')
})
