import type { Page } from 'playwright/test'

/** Whether an object or text that the page's engine still holds, after it has tidied up, has the value. */
export async function isInMemory(page: Page, value: string): Promise<boolean> {
  const devTools = await page.context().newCDPSession(page)
  const chunks: string[] = []
  devTools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await devTools.send('HeapProfiler.enable')
  await devTools.send('HeapProfiler.collectGarbage')
  await devTools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await devTools.detach()
  return chunks.join('').includes(value)
}
