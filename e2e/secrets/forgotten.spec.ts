import type { Page } from 'playwright/test'
import { expect, test } from '../test'

test('the value is not printed, and “I have saved the secret” takes it out of the page’s memory', async ({
  guide,
  page,
}) => {
  const { handOver } = guide
  const secret = await guide.arriveWithSecret()
  await handOver.show.click()
  await handOver.copySecret.click()
  await expect(handOver.secret).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(handOver.secret).toBeHidden()
  await expect(handOver.clientId).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  expect((await memoryOf(page)).includes(secret), 'the value is in memory while it waits').toBe(true)

  await handOver.save()
  await expect(handOver.secret).toHaveCount(0)
  expect((await memoryOf(page)).includes(secret), 'the value is in memory afterwards').toBe(false)
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
