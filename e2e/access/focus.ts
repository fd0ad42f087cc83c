import { expect, type Page } from 'playwright/test'
import { NARROWEST } from '../../components/testing/looks'
import { tooWide } from './expect-accessible'

const MOST_STOPS = 120

/** A window of 1366 × 768 at a zoom of 200 %, and the narrowest window. w3.org/WAI/WCAG22/Understanding/reflow */
const SMALL = [{ width: 683, height: 384 }, NARROWEST]

/** What the page keeps of the stops so far. */
declare global {
  var stopped: WeakSet<Element> | undefined
}

/**
 * At a zoom of 200 % and in the narrowest window nothing is cut, and no bar covers what has the focus.
 * w3.org/WAI/WCAG22/Understanding/focus-not-obscured-minimum
 */
export async function expectZoomed(page: Page): Promise<void> {
  const before = page.viewportSize()
  for (const size of SMALL) {
    await page.setViewportSize(size)
    const look = `${size.width} × ${size.height}`
    expect.soft(await tooWide(page), `wider than the window: ${look}`).toEqual([])
    expect.soft(await coveredStops(page), `covered while it has the focus: ${look}`).toEqual([])
  }
  if (before) await page.setViewportSize(before)
}

/** Goes through the page once with Tab; gives every stop of which something else covers the middle. */
async function coveredStops(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    globalThis.stopped = new WeakSet()
    scrollTo(0, 0)
    document.querySelector<HTMLElement>('a[href], button, summary')?.focus()
  })
  const covered: string[] = []
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    const { name, isNew, isCovered } = await page.evaluate(focused)
    if (!isNew) break
    if (isCovered) covered.push(name)
    await page.keyboard.press('Tab')
  }
  return covered
}

/** Runs in the page: what has the focus, whether for the first time, and whether its middle is seen. */
function focused() {
  const element = document.activeElement ?? document.body
  const isNew = globalThis.stopped?.has(element) === false
  globalThis.stopped?.add(element)
  const { left, top, width, height } = element.getBoundingClientRect()
  const seen = document.elementFromPoint(left + width / 2, top + height / 2)
  const isCovered = element !== document.body && !(seen && (seen.contains(element) || element.contains(seen)))
  return { name: element.outerHTML.slice(0, 120), isNew, isCovered }
}
