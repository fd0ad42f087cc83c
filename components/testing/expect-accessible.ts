import axe, { type RunOptions } from 'axe-core'
import { expect } from 'vitest'
import { commands, page } from 'vitest/browser'
import { LANGUAGES } from '@/lib/words/languages'
import { COLOURS, NARROWEST, RULES, settle, tooWide } from './looks'

/** Without those about a whole page, of which a component is a part; e2e/access looks at those. */
const PARTS: RunOptions = {
  ...RULES,
  rules: {
    'landmark-one-main': { enabled: false },
    'page-has-heading-one': { enabled: false },
    region: { enabled: false },
    'heading-order': { enabled: false },
  },
}

const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 390, height: 844 }

const LOOKS = [
  { colorScheme: 'light', rules: PARTS, ...WIDE },
  { colorScheme: 'dark', rules: COLOURS, ...WIDE },
  { colorScheme: 'light', rules: PARTS, ...NARROW },
] as const
/** Another language has the same colours, but longer words. */
const TRANSLATED = [{ colorScheme: 'light', rules: PARTS, ...NARROW }] as const

/** What is drawn is looked at wide and narrow, light and dark: axe finds nothing, and nothing sticks out. */
export async function expectAccessible(): Promise<void> {
  expect.soft(await findings()).toEqual([])
}

/** Nothing that is drawn is wider than a phone: for what axe has seen already, in another language or another step. */
export async function expectFits(): Promise<void> {
  const found: string[] = []
  for (const { width, height } of [NARROW, NARROWEST]) {
    await page.viewport(width, height)
    found.push(...sticksOut().map((finding) => `${width} px: ${finding}`))
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
    for (const finding of [...(await violations(rules)), ...sticksOut()])
      found.push(`${colorScheme}, ${width} px: ${finding}`)
  }
  await page.viewport(NARROWEST.width, NARROWEST.height)
  found.push(...sticksOut().map((finding) => `light, ${NARROWEST.width} px: ${finding}`))
  await page.viewport(WIDE.width, WIDE.height)
  return found
}

async function violations(rules: RunOptions): Promise<string[]> {
  const results = await axe.run(document.body, rules)
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      (node) => `axe ${id}: ${node.target.join(' ')}: ${node.failureSummary?.replaceAll(/\s+/g, ' ')}`,
    ),
  )
}

function sticksOut(): string[] {
  return tooWide().map((element) => `too wide: ${element}`)
}
