import { clipboardText } from '../clipboard'
import { Keyboard } from '../keyboard'
import { expect, test } from '../test'
import { LAPTOP } from './first-view'

const TWENTY_MONTHS = 20 * 30 * 24 * 3600

test.use({ seed: 'app-exists', viewport: LAPTOP })

test('months later a link renews the secret in as many presses as it says; the old one lives until the new one works', async ({
  guide,
  world,
  page,
  context,
  words,
}) => {
  const { renew, ready } = words.finish
  const { handOver, microsoft, start } = guide
  const keyboard = new Keyboard(page)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const secrets = async () => (await world.directory()).applications[0]?.passwordCredentials ?? []
  await world.patch({ clockAheadSeconds: TWENTY_MONTHS })
  await page.clock.setSystemTime(Date.now() + TWENTY_MONTHS * 1000)
  const [old] = await secrets()

  await guide.open({ intent: 'renew', product: 'sales', region: 'us' })
  await expect(page.getByRole('heading', { level: 1, name: words.start.renewal.title })).toBeVisible()
  const { clicks } = words.start.renewal
  await expect(page.getByText(clicks, { exact: true })).toBeVisible()
  await keyboard.press(start.signIn)
  await keyboard.press(microsoft.account('Ada Admin'))
  await keyboard.press(button(words.account.confirm))

  const card = page.getByRole('region', { name: words.guide.title['renew-secret'] })
  await expect(card.getByRole('heading')).toBeFocused()
  await expect(card.getByRole('heading')).toBeInViewport()
  await expect(card.getByRole('list', { name: renew.list })).toContainText(renew.only)
  expect(await secrets(), 'nothing was made yet').toHaveLength(1)
  await keyboard.press(button(renew.create))
  await expect(handOver.title).toBeFocused()
  await keyboard.press(handOver.copySecret)
  await keyboard.press(handOver.saved)
  await expect(page.getByRole('heading', { name: ready.title('Dynamics 365') })).toBeFocused()
  expect(await clipboardText(context)).toMatch(/^[\w.~-]{40}$/)
  const [before, ...more] = await secrets()
  expect([before, ...more]).toHaveLength(2)
  const fresh = [before, ...more].find((secret) => secret?.keyId !== old?.keyId)

  const fold = page.locator('#renew-secret')
  await expect(fold.getByRole('listitem')).toHaveCount(2)
  await expect(fold.getByRole('listitem').nth(0)).toContainText(fresh?.keyId ?? '-')
  await expect(fold.getByRole('listitem').nth(1)).toContainText(old?.keyId ?? '-')
  await keyboard.press(fold.getByRole('button', { name: renew.retire }))
  await keyboard.press(fold.getByRole('button', { name: renew.confirm }))
  await expect(fold.getByText(renew.done, { exact: true })).toBeVisible()
  expect((await secrets()).map(({ keyId }) => keyId)).toEqual([fresh?.keyId])

  const here = keyboard.presses.filter((site) => site === new URL(page.url()).origin).length
  const [first, second] = clicks.match(/\d+/g) ?? []
  expect(Number(first) + Number(second)).toBe(here)
})

test.describe('in a tenant without a run', () => {
  test.use({ seed: 'fresh' })

  test('the link looks for one, makes nothing, and the guide itself begins', async ({
    guide,
    world,
    words,
    page,
  }) => {
    await guide.open({ intent: 'renew', product: 'sales', region: 'eu' })
    await guide.start.signIn.click()
    await guide.microsoft.account('Ada Admin').click()
    await guide.microsoft.accept()
    await page.getByRole('button', { name: words.account.confirm, exact: true }).click()
    await page.getByRole('button', { name: words.finish.renew.findButton }).click()
    await guide.microsoft.accept()
    await expect(guide.step('register-app').button).toBeVisible()
    expect((await world.directory()).applications).toEqual([])
  })
})
