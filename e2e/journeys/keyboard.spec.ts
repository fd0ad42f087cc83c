import { Keyboard } from '../keyboard'
import type { StepTitle } from '../pages/step'
import { expect, test } from '../test'
import { ENGAGEMENT_IN_EUROPE, expectFirstVisit } from './outcome'

test('the whole run by keyboard alone, the focus always seen and moved to the next step', async ({
  guide,
  world,
  page,
}) => {
  const keyboard = new Keyboard(page)
  const { handOver, microsoft, start } = guide
  const accept = page.getByRole('button', { name: 'Accept', exact: true })
  const focused = (title: StepTitle) => expect(guide.step(title).title).toBeFocused()

  await guide.open()
  await keyboard.tabTo(start.product('Dynamics 365 Sales'))
  await page.keyboard.press('ArrowDown')
  await keyboard.tabTo(start.region('United States'))
  await page.keyboard.press('ArrowDown')
  await keyboard.tabTo(start.name)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('By keyboard')
  await keyboard.press(start.signIn)
  await keyboard.press(microsoft.account('Ada Admin'))
  await keyboard.press(accept, 'Space')

  await keyboard.press(page.getByRole('button', { name: 'This is the right organization' }))
  await focused('Register your application')
  await keyboard.press(guide.step('Register your application').button)
  await keyboard.press(accept)
  await focused('Configure API permissions')
  await keyboard.press(guide.step('Configure API permissions').button, 'Space')
  await focused('Grant admin consent')
  await keyboard.press(guide.step('Grant admin consent').button)
  await keyboard.press(accept)
  await focused('Get your client ID and secret')
  await keyboard.press(guide.step('Get your client ID and secret').button)
  await focused('Enter your credentials on Unified.to')

  await keyboard.press(handOver.show)
  await expect(handOver.secret).toHaveText(/^[\w.~-]{40}$/)
  await keyboard.press(handOver.copySecret)
  await expect(handOver.region.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
  await keyboard.press(handOver.saved)
  await expect(handOver.secret).toHaveCount(0)
  await focused('Enter your credentials on Unified.to')

  await expectFirstVisit(world, { ...ENGAGEMENT_IN_EUROPE, name: 'By keyboard' }, 'Ada Admin')
})
