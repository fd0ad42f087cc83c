import type { Page } from 'playwright/test'

const MOST_STOPS = 120

/** Goes through the page once with Tab; gives every stop of which something else covers the middle. */
export async function coveredStops(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    scrollTo(0, 0)
    document.querySelector<HTMLElement>('a[href], button, summary')?.focus()
  })
  const seen = new Set<number>()
  const covered: string[] = []
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    const { place, name, isCovered } = await page.evaluate(focused)
    if (seen.has(place)) break
    seen.add(place)
    if (isCovered) covered.push(name)
    await page.keyboard.press('Tab')
  }
  return covered
}

/** Runs in the page: what has the focus, and whether its middle is seen. */
function focused() {
  const element = document.activeElement ?? document.body
  const place = [...document.querySelectorAll('*')].indexOf(element)
  const { left, top, width, height } = element.getBoundingClientRect()
  const seen = document.elementFromPoint(left + width / 2, top + height / 2)
  const isCovered = element !== document.body && !(seen && (seen.contains(element) || element.contains(seen)))
  return { place, name: element.outerHTML.slice(0, 120), isCovered }
}
