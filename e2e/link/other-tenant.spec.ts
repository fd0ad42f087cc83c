import { expect, test } from '../test'
import { World } from '../world'

test('a link for another tenant than the signed-in one is a stop', async ({ page, guide, world }) => {
  const other = await World.create('fresh')
  await guide.arriveAt('register-app')

  // The same tab, still signed in, and the next customer's link.
  await page.goto(`/?v=1&tenant=${other.domain}`)
  const step = guide.step('sign-in')
  await expect(step.problem).toContainText(`This link is for ${other.domain}`)
  await expect(step.problem.getByRole('button', { name: 'Use another account' })).toBeVisible()
  await expect(guide.step('register-app').button).toHaveCount(0)
  expect((await other.directory()).applications).toEqual([])
  expect((await world.directory()).applications).toEqual([])
  await other.remove()
})
