import type { RunOptions } from 'axe-core'

/** What a screen or a component is held to, for the tests of components and of journeys. */
export const RULES = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
} satisfies RunOptions

/** What the dark colours can break: the rest is what axe has seen in the light. */
export const COLOURS: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
}

/** The narrowest window. No width between it and a wide phone changes the layout, so that what fits here fits there. */
export const NARROWEST = { width: 320, height: 640 }

/** Runs in the page: ends transitions, because colours halfway between two schemes belong to neither. */
export function settle(): void {
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY) animation.cancel()
    else animation.finish()
  }
}

/** Runs in the page: what makes it scroll sideways; nothing, where it does not. */
export function tooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth)
    .map((element) => element.outerHTML.slice(0, 100))
}
