import { expect, IN_BOTH, test } from '../test'
import { expectAccessible } from './expect-accessible'

test.use({ seed: 'app-exists' })

test(
  'axe finds nothing on the hand-over, with a new secret and a saved one',
  IN_BOTH,
  async ({ guide, page }) => {
    const { handOver } = guide
    await guide.open()
    await guide.signIn('Ada Admin', 'given before')
    await guide.renewSecret()
    await expect(handOver.secret).toBeVisible()
    await expectAccessible(page, 'a new secret')
    await handOver.save()
    await expect(handOver.secret).toHaveCount(0)
    await expectAccessible(page, 'secret, saved')
  },
)
