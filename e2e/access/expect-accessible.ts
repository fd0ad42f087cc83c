import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import { expect, type Page } from 'playwright/test'
import { COLOURS, NARROWEST, RULES, settle, tooWide as tooWideIn } from '../../components/testing/looks'

/** What axe's script leaves in the page. */
declare const axe: { run: (rules: RunOptions) => Promise<AxeResults> }

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Every way in which a screen is looked at. */
const LOOKS = [
  { colorScheme: 'light', width: 1280, height: 900, rules: RULES },
  { colorScheme: 'dark', width: 1280, height: 900, rules: COLOURS },
  { colorScheme: 'light', width: 390, height: 844, rules: RULES },
] as const

/** Looks at the screen as it stands, wide and narrow, light and dark: axe finds nothing, and nothing sticks out. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  for (const { colorScheme, width, height, rules } of LOOKS) {
    const look = `${screen}, ${colorScheme}, ${width} px`
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height })
    // In a window as high as the page no bar that stays in view lies over something, wherever the test has scrolled to.
    const whole = await page.evaluate(() => document.documentElement.scrollHeight)
    await page.setViewportSize({ width, height: Math.max(height, whole) })
    await page.evaluate(settle)
    expect.soft(await violations(page, rules), `axe: ${look}`).toEqual([])
    expect.soft(await tooWide(page), `wider than the window: ${look}`).toEqual([])
  }
  await expectNarrow(page, screen)
  await page.setViewportSize({ width: 1280, height: 900 })
}

/**
 * Looks once, for a page whose parts are looked at in every way by the tests of its components: axe finds nothing, its
 * landmarks and headings among it, and nothing sticks out of the narrowest window.
 */
export async function expectWholePage(page: Page, screen: string): Promise<void> {
  const size = page.viewportSize()
  await page.evaluate(settle)
  expect.soft(await violations(page), `axe: ${screen}`).toEqual([])
  await expectNarrow(page, screen)
  if (size) await page.setViewportSize(size)
}

/** Makes the window as narrow as it gets: nothing sticks out. */
export async function expectNarrow(page: Page, screen: string): Promise<void> {
  await page.setViewportSize(NARROWEST)
  expect.soft(await tooWide(page), `wider than the window: ${screen}, ${NARROWEST.width} px`).toEqual([])
}

/** What axe finds, each with its place. */
export async function violations(page: Page, rules: RunOptions = RULES): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  const results = await page.evaluate((options) => axe.run(options), rules)
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary?.replaceAll(/\s+/g, ' ')}`),
  )
}

/** What makes the page scroll sideways; nothing, where it does not. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(tooWideIn)
}
