import { expect, test } from '../test'

test('after the secret was saved the page offers to sign out, and then nothing of Microsoft’s stays', async ({
  guide,
  page,
}) => {
  await guide.arriveWithSecret()
  const offer = page.getByRole('region', { name: 'Sign out when you are done' })
  await expect(offer).toHaveCount(0)
  await guide.handOver.save()
  await expect(offer).toContainText('Microsoft’s tokens stay in this tab until you sign out')
  await page.reload()
  await offer.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(guide.start.signIn).toBeVisible()
  const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage }))
  expect(kept).not.toMatch(/accesstoken|idtoken|refreshtoken|secret"/i)
})
