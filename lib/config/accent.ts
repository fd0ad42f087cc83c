import { clampChroma, converter, formatHex, interpolate, wcagContrast } from 'culori'
import { environment as words } from '@/lib/words/terminal/environment.mjs'
import { ConfigError } from './environment'

/** The accent of the page in one colour scheme; all `#rrggbb`. */
export type Shades = {
  accent: string
  /** For text on the wash and for a button under the pointer. */
  deep: string
  /** The background of what is chosen or noted. */
  wash: string
  /** Text on the accent. */
  onAccent: string
}

export type Accent = { light: Shades; dark: Shades }

/** What text of each colour scheme stands on, as in app/globals.css. `soft` is the faintest text. */
const GROUNDS = {
  light: { paper: '#f5f4ef', card: '#ffffff', soft: '#535b62' },
  dark: { paper: '#0f1417', card: '#171d21', soft: '#a9b4bb' },
} as const

/** The contrast of text that WCAG 2.2 AA asks for: w3.org/TR/WCAG22/#contrast-minimum */
const TEXT = 4.5
const STEPS = 100

const oklch = converter('oklch')

/**
 * The shades of an operator's colour, `#rrggbb`, for both colour schemes. In the light one the colour itself is used, so it
 * has to be dark enough for text; for the dark one it is made lighter. Throws `ConfigError`, with a colour that fits.
 */
export function readAccent(color: string): Accent {
  const contrast = leastContrast(color, 'light')
  if (contrast < TEXT) {
    const instead = nearest(color, 0, (shade) => leastContrast(shade, 'light') >= TEXT)
    throw new ConfigError(
      words.color({ value: color, contrast: contrast.toFixed(1), least: `${TEXT}`, instead }),
    )
  }
  const dark = nearest(color, 1, (shade) => leastContrast(shade, 'dark') >= TEXT)
  return {
    light: { ...shadesOf(color, 'light'), deep: withLightness(color, lightnessOf(color) * 0.75) },
    dark: {
      ...shadesOf(dark, 'dark'),
      deep: withLightness(dark, lightnessOf(dark) + (1 - lightnessOf(dark)) * 0.5),
    },
  }
}

/** The style sheet that puts these in the place of the page's own. */
export function accentSheet({ light, dark }: Accent): string {
  return `:root{${variables(light)}}@media screen and (prefers-color-scheme:dark){:root{${variables(dark)}}}`
}

function variables({ accent, deep, wash, onAccent }: Shades): string {
  return `--accent:${accent};--accent-deep:${deep};--accent-wash:${wash};--on-accent:${onAccent}`
}

function shadesOf(accent: string, scheme: keyof typeof GROUNDS): Omit<Shades, 'deep'> {
  const { light, dark } = { light: '#ffffff', dark: withLightness(accent, 0.2) }
  const onAccent = wcagContrast(light, accent) >= TEXT ? light : dark
  return { accent, wash: washOf(accent, scheme), onAccent }
}

/** The strongest wash on which the accent and the faintest text can still be read. */
function washOf(accent: string, scheme: keyof typeof GROUNDS): string {
  const { card, soft } = GROUNDS[scheme]
  const between = interpolate([accent, card], 'oklab')
  for (let step = STEPS * 0.88; step < STEPS; step += 1) {
    const wash = formatHex(between(step / STEPS))
    if (wcagContrast(accent, wash) >= TEXT && wcagContrast(soft, wash) >= TEXT) return wash
  }
  return card
}

/** The least contrast that text in this colour has on any ground of the scheme. */
function leastContrast(color: string, scheme: keyof typeof GROUNDS): number {
  const { paper, card } = GROUNDS[scheme]
  return Math.min(wcagContrast(color, paper), wcagContrast(color, card))
}

/** The shade nearest to the colour that fits, on the way to black (0) or white (1), which always fits. */
function nearest(color: string, end: 0 | 1, fits: (shade: string) => boolean): string {
  const from = lightnessOf(color)
  for (let step = 0; step < STEPS; step += 1) {
    const shade = withLightness(color, from + (end - from) * (step / STEPS))
    if (fits(shade)) return shade
  }
  return end === 0 ? '#000000' : '#ffffff'
}

function lightnessOf(color: string): number {
  return oklch(color)?.l ?? 0
}

/** The same hue in another lightness, less colourful where a screen cannot show it. */
function withLightness(color: string, l: number): string {
  return formatHex(clampChroma({ ...(oklch(color) ?? { mode: 'oklch', c: 0 }), l }, 'oklch'))
}
