import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import { expect, type Page } from 'playwright/test'

/** What axe's script leaves in the page. */
declare const axe: { run: (rules: RunOptions) => Promise<AxeResults> }

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
}

/** What the dark colours can break: the rest of a screen is the one that axe has seen in the light. */
const COLOURS: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
}

/** Every way in which a screen is looked at. */
const LOOKS = [
  { colorScheme: 'light', width: 1280, height: 900, rules: RULES },
  { colorScheme: 'dark', width: 1280, height: 900, rules: COLOURS },
  { colorScheme: 'light', width: 390, height: 844, rules: RULES },
] as const

/** The narrowest window: a page that fits there is the page that axe has seen at 390. */
const NARROWEST = { width: 320, height: 640 }

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

/** Makes the window as narrow as it gets: nothing sticks out. */
export async function expectNarrow(page: Page, screen: string): Promise<void> {
  await page.setViewportSize(NARROWEST)
  expect.soft(await tooWide(page), `wider than the window: ${screen}, ${NARROWEST.width} px`).toEqual([])
}

/** Runs in the page: ends transitions, because colours halfway between two schemes belong to neither. */
export function settle(): void {
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY) animation.cancel()
    else animation.finish()
  }
}

/** What axe finds, each with its place. */
export async function violations(page: Page, rules = RULES): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  const results = await page.evaluate((options) => axe.run(options), rules)
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary?.replaceAll(/\s+/g, ' ')}`),
  )
}

/** What makes the page scroll sideways; nothing, where it does not. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map((element) => element.outerHTML.slice(0, 100))
  })
}
