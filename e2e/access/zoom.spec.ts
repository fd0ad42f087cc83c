import type { Page } from 'playwright/test'
import { expect, test } from '../test'
import { tooWide } from './expect-accessible'
import { coveredStops } from './focus'

/** A window of 1366 × 768 at a zoom of 200 %, and the narrowest window. w3.org/WAI/WCAG22/Understanding/reflow */
const SMALL = [
  { width: 683, height: 384 },
  { width: 320, height: 640 },
]

test.use({ deviceScaleFactor: 2 })

// w3.org/WAI/WCAG22/Understanding/focus-not-obscured-minimum
test('at a zoom of 200 % and in the narrowest window nothing is cut, and no bar covers what has the focus', async ({
  page,
  guide,
  words,
}) => {
  const { start, handOver } = guide
  await test.step('the start with its choices', async () => {
    await guide.open()
    await start.change.click()
    await expect(start.name).toBeVisible()
    await expectUsable(page)
  })
  await test.step('a step', async () => {
    await guide.arriveAt('create-secret')
    await expectUsable(page)
  })
  await test.step('the hand-over, and its question', async () => {
    await guide.createSecret()
    await expect(handOver.saved).toBeVisible()
    await expectUsable(page)
    await handOver.saved.click()
    await expect(page.getByText(words.handOver.notCopied.title, { exact: true })).toBeVisible()
    await expectUsable(page)
  })
  await test.step('the finish', async () => {
    await handOver.save()
    await expect(page.getByText(words.record.show, { exact: true })).toBeVisible()
    await expectUsable(page)
  })
})

async function expectUsable(page: Page): Promise<void> {
  for (const size of SMALL) {
    await page.setViewportSize(size)
    const look = `${size.width} × ${size.height}`
    expect.soft(await tooWide(page), `wider than the window: ${look}`).toEqual([])
    expect.soft(await coveredStops(page), `covered while it has the focus: ${look}`).toEqual([])
  }
}
