import axe, { type RunOptions } from 'axe-core'
import { expect } from 'vitest'
import { commands, page } from 'vitest/browser'
import { LANGUAGES } from '@/lib/words/languages'
import { NARROWEST, RULES, settle, tooWide } from './looks'

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

/** Colours do not depend on the width, nor what fits on the colours: all pairs would say nothing more. */
const LOOKS = [
  { colorScheme: 'light', ...WIDE },
  { colorScheme: 'dark', ...NARROWEST },
] as const

/**
 * What is drawn is looked at wide in the light and narrow in the dark: axe finds nothing, and nothing sticks out.
 * @param part What axe looks at, where the rest is what it has seen in another test.
 */
export async function expectAccessible(part?: Element): Promise<void> {
  expect.soft(await findings(part)).toEqual([])
}

/** Nothing that is drawn is wider than a phone: for what axe has seen already, in another language or another step. */
export async function expectFits(): Promise<void> {
  expect.soft(await tooWideForAPhone()).toEqual([])
}

/** Everything that is wrong with what is drawn in the page's language, with the look in which it is. */
export async function findings(part: Element = document.body): Promise<string[]> {
  // Another language has the same parts and the same colours, but longer words.
  const [, ...translations] = LANGUAGES
  if (translations.some((language) => language === document.documentElement.lang)) return tooWideForAPhone()
  const found: string[] = []
  for (const { colorScheme, width, height } of LOOKS) {
    await emulate(colorScheme)
    await resize({ width, height })
    settle()
    for (const finding of [...(await violations(part)), ...sticksOut()])
      found.push(`${colorScheme}, ${width} px: ${finding}`)
  }
  await resize(WIDE)
  return found
}

async function tooWideForAPhone(): Promise<string[]> {
  await resize(NARROWEST)
  const found = sticksOut().map((finding) => `${NARROWEST.width} px: ${finding}`)
  await resize(WIDE)
  return found
}

/** Asks the window first, for the way to Playwright and back takes longer than the look. */
async function emulate(colorScheme: 'light' | 'dark'): Promise<void> {
  const isSo = [`(prefers-color-scheme: ${colorScheme})`, '(prefers-reduced-motion: reduce)'].every(
    (query) => matchMedia(query).matches,
  )
  if (!isSo) await commands.emulate({ colorScheme, reducedMotion: 'reduce' })
}

async function resize({ width, height }: { width: number; height: number }): Promise<void> {
  if (innerWidth !== width || innerHeight !== height) await page.viewport(width, height)
}

async function violations(part: Element): Promise<string[]> {
  const results = await axe.run(part, PARTS)
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      (node) => `axe ${id}: ${node.target.join(' ')}: ${node.failureSummary?.replaceAll(/\s+/g, ' ')}`,
    ),
  )
}

function sticksOut(): string[] {
  return tooWide().map((element) => `too wide: ${element}`)
}
