import type { StepId } from '../../lib/guide/steps'
import { Keyboard } from '../keyboard'
import { expect, test } from '../test'
import { ENGAGEMENT_IN_EUROPE, expectFirstVisit } from './outcome'

test('the complete run by keyboard only, with the focus visible, and in as many presses as the start says', async ({
  words,
  guide,
  world,
  page,
}) => {
  const keyboard = new Keyboard(page)
  const { handOver, microsoft, start } = guide
  const accept = page.getByRole('button', { name: 'Accept', exact: true })
  const focused = (title: StepId) => expect(guide.step(title).title).toBeFocused()

  await guide.open()
  const { clicks } = words.start.intro
  await expect(page.getByText(clicks, { exact: true })).toBeVisible()
  await keyboard.tabTo(page.locator('summary').filter({ hasText: words.start.choices.change }))
  await page.keyboard.press('Enter')
  await keyboard.tabTo(start.product('Dynamics 365 Sales'))
  await page.keyboard.press('ArrowDown')
  await keyboard.tabTo(start.region('United States'))
  await page.keyboard.press('ArrowDown')
  await keyboard.tabTo(start.name)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('By keyboard & Söhne')
  await keyboard.tabTo(start.description)
  await page.keyboard.type('Übergabe 7')
  await keyboard.press(start.signIn)
  await keyboard.press(microsoft.account('Ada Admin'))
  await keyboard.press(accept, 'Space')

  await keyboard.press(page.getByRole('button', { name: words.account.confirm }))
  await focused('register-app')
  await keyboard.press(guide.step('register-app').button)
  await keyboard.press(accept)
  await focused('add-permissions')
  await keyboard.press(guide.step('add-permissions').button, 'Space')
  await focused('grant-consent')
  await keyboard.press(guide.step('grant-consent').button)
  await keyboard.press(accept)
  await focused('create-secret')
  await keyboard.press(guide.step('create-secret').button)
  await focused('hand-over')

  await keyboard.press(handOver.copyClientId)
  await keyboard.tabTo(handOver.show)
  await page.keyboard.press('Enter')
  await expect(handOver.secret).toHaveText(/^[\w.~-]{40}$/)
  await keyboard.press(handOver.copySecret)
  await expect(
    handOver.region.getByRole('status').filter({ hasText: words.handOver.copiedSecret }),
  ).toBeVisible()
  await keyboard.press(handOver.saved)
  await expect(handOver.secret).toHaveCount(0)
  await expect(
    page.getByRole('heading', { name: words.finish.ready.title('Dynamics 365'), exact: true }),
  ).toBeFocused()

  const here = keyboard.presses.filter((site) => site === new URL(page.url()).origin).length
  expect(clicks.match(/\d+/g)).toEqual([`${here}`, `${keyboard.presses.length - here}`])

  const asked = { ...ENGAGEMENT_IN_EUROPE, name: 'By keyboard & Söhne', description: 'Übergabe 7' }
  const { appId } = await expectFirstVisit(world, asked, 'Ada Admin')
  await expect(handOver.clientId).toHaveText(appId)
})
