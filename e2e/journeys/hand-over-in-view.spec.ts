import type { Locator } from 'playwright/test'
import { expect, IN_BOTH, test } from '../test'

const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
]

test('both values and their copy buttons are in the first view', IN_BOTH, async ({ guide, page }) => {
  await guide.arriveAt('create-secret')
  await page.setViewportSize(SIZES[0] ?? { width: 0, height: 0 })
  await guide.createSecret()
  const { handOver } = guide
  const parts = [
    handOver.clientId,
    handOver.copyClientId,
    handOver.secret,
    handOver.show,
    handOver.copySecret,
  ]
  for (const size of SIZES) {
    await page.setViewportSize(size)
    await page.evaluate(() => scrollTo(0, 0))
    for (const part of [...parts, handOver.saved])
      expect.soft(await uncovered(part), `${part} at ${size.width} × ${size.height}`).toBe(true)
  }
})

/** Whether all of it is in the view and nothing lies on top of it. */
function uncovered(part: Locator): Promise<boolean> {
  return part.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const corners = [left + 4, right - 4].flatMap((x) => [top + 4, bottom - 4].map((y) => ({ x, y })))
    return corners.every(({ x, y }) => element.contains(document.elementFromPoint(x, y)))
  })
}
