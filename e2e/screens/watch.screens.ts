import { Camera } from './camera'
import { expect, test } from './test'

test('support follows: the offer, the bar, the link, and what support sees', async ({
  guide,
  page,
  world,
  words,
  camera,
  context,
}) => {
  const { watch } = words
  await guide.arriveAt('register-app')
  await page.getByRole('button', { name: watch.offer.button, exact: true }).click()
  await expect(page.getByRole('heading', { name: watch.link.title })).toBeFocused()
  await camera.take('7 Support follows/1 link for support')
  const link = (await page.getByText(/\/watch#/).textContent()) ?? ''

  const support = await context.newPage()
  const other = new Camera(support)
  await support.goto(link)
  await expect(support.getByText(watch.page.state.open.title, { exact: true })).toBeVisible()
  await other.take('7 Support follows/2 support’s page')
  await world.fault({ on: 'POST /v1.0/applications', do: { status: 403 } })
  await page.bringToFront()
  await guide.step('register-app').press()
  await expect(guide.step('register-app').problem).toBeVisible()
  await camera.take('7 Support follows/3 problem while support follows')
  await support.bringToFront()
  await expect(support.locator('[data-problem]')).toBeVisible()
  await other.take('7 Support follows/4 problem at support')
  await page.bringToFront()
  await page.getByRole('button', { name: watch.now.stop, exact: true }).click()
  await expect(page.getByText(watch.now.stopped, { exact: true })).toBeVisible()
  await camera.take('7 Support follows/5 stopped')
  await support.bringToFront()
  await expect(support.getByText(watch.page.state.ended.title, { exact: true })).toBeVisible()
  await other.take('7 Support follows/6 ended')
  await support.reload()
  await expect(support.getByText(watch.page.state.over.title, { exact: true })).toBeVisible()
  await other.take('7 Support follows/7 link that no longer works')
})

test('support before the administrator, and a link that cannot be read', async ({ page, words, camera }) => {
  const { state } = words.watch.page
  await page.goto(`/watch#${'a'.repeat(22)}.${'A'.repeat(43)}`)
  await expect(page.getByText(state.waiting.title, { exact: true })).toBeVisible()
  await camera.take('7 Support follows/8 waiting for the administrator')
  await page.goto('/watch#cut')
  await expect(page.getByText(state.noLink.title, { exact: true })).toBeVisible()
  await camera.take('7 Support follows/9 link that cannot be read')
})
