import type { Page } from 'playwright/test'
import { expect, test } from '../test'

test('“I have saved the secret” takes the value out of the page’s memory; after the sign-out no token stays', async ({
  guide,
  page,
}) => {
  const { handOver } = guide
  const secret = await guide.arriveWithSecret()
  await handOver.show.click()
  await handOver.copySecret.click()
  await expect(handOver.secret).toBeVisible()
  expect((await memoryOf(page)).includes(secret), 'the value is in memory while it waits').toBe(true)

  const offer = page.getByRole('region', { name: 'Sign out when you are done' })
  await expect(offer).toHaveCount(0)
  await handOver.save()
  await expect(handOver.secret).toHaveCount(0)
  expect((await memoryOf(page)).includes(secret), 'the value is in memory afterwards').toBe(false)

  await expect(offer).toContainText('Microsoft’s tokens stay in this tab until you sign out')
  await page.reload()
  await offer.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(guide.start.signIn).toBeVisible()
  const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage }))
  expect(kept).not.toMatch(/accesstoken|idtoken|refreshtoken|secret"/i)
})

/** Every object and text that the page's engine still holds, after it has tidied up. */
async function memoryOf(page: Page): Promise<string> {
  const devTools = await page.context().newCDPSession(page)
  const chunks: string[] = []
  devTools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await devTools.send('HeapProfiler.enable')
  await devTools.send('HeapProfiler.collectGarbage')
  await devTools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await devTools.detach()
  return chunks.join('')
}
