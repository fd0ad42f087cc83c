import axe, { type RunOptions } from 'axe-core'
import { expect } from 'vitest'
import { commands, page } from 'vitest/browser'
import { LANGUAGES } from '@/lib/words/languages'

const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  // Rules about a whole page, of which a component is a part; e2e/access looks at those.
  rules: {
    'landmark-one-main': { enabled: false },
    'page-has-heading-one': { enabled: false },
    region: { enabled: false },
    'heading-order': { enabled: false },
  },
}

/** What the dark colours can break: the rest of it is what axe has seen in the light. */
const COLOURS: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
}

const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 390, height: 844 }
/** What fits here is what axe has seen at 390. */
const NARROWEST = { width: 320, height: 640 }

const LOOKS = [
  { colorScheme: 'light', rules: RULES, ...WIDE },
  { colorScheme: 'dark', rules: COLOURS, ...WIDE },
  { colorScheme: 'light', rules: RULES, ...NARROW },
] as const
/** Another language has the same colours, but longer words. */
const TRANSLATED = [{ colorScheme: 'light', rules: RULES, ...NARROW }] as const

/** What is drawn is looked at wide and narrow, light and dark: axe finds nothing, and nothing sticks out. */
export async function expectAccessible(): Promise<void> {
  expect.soft(await findings()).toEqual([])
}

/** Nothing that is drawn is wider than a phone: for what axe has seen already, in another language or another step. */
export async function expectFits(): Promise<void> {
  const found: string[] = []
  for (const { width, height } of [NARROW, NARROWEST]) {
    await page.viewport(width, height)
    found.push(...tooWide().map((finding) => `${width} px: ${finding}`))
  }
  await page.viewport(WIDE.width, WIDE.height)
  expect.soft(found).toEqual([])
}

/** Everything that is wrong with what is drawn in the page's language, with the look in which it is. */
export async function findings(): Promise<string[]> {
  const [, ...translations] = LANGUAGES
  const translated = translations.some((language) => language === document.documentElement.lang)
  const found: string[] = []
  for (const { colorScheme, width, height, rules } of translated ? TRANSLATED : LOOKS) {
    await commands.emulate({ colorScheme, reducedMotion: 'reduce' })
    await page.viewport(width, height)
    settle()
    for (const finding of [...(await violations(rules)), ...tooWide()])
      found.push(`${colorScheme}, ${width} px: ${finding}`)
  }
  await page.viewport(NARROWEST.width, NARROWEST.height)
  found.push(...tooWide().map((finding) => `light, ${NARROWEST.width} px: ${finding}`))
  await page.viewport(WIDE.width, WIDE.height)
  return found
}

/** Ends transitions first: colours halfway between two schemes belong to neither. */
function settle(): void {
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY) animation.cancel()
    else animation.finish()
  }
}

async function violations(rules: RunOptions): Promise<string[]> {
  const results = await axe.run(document.body, rules)
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      (node) => `axe ${id}: ${node.target.join(' ')}: ${node.failureSummary?.replaceAll(/\s+/g, ' ')}`,
    ),
  )
}

/** The elements that make the page scroll sideways, if any. */
function tooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth)
    .map((element) => `too wide: ${element.outerHTML.slice(0, 100)}`)
}
