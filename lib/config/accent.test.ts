import { readFileSync } from 'node:fs'
import { wcagContrast } from 'culori'
import fc from 'fast-check'
import { expect, inject, test } from 'vitest'
import { accentSheet, readAccent, type Shades } from './accent'
import { ConfigError, parseEnvironment } from './environment'

const CSS = readFileSync('app/globals.css', 'utf8')

/** The page's own colours in each scheme, as its style sheet has them. */
function ownColors(scheme: 'light' | 'dark'): Record<string, string> {
  const [light = '', dark = ''] = [...CSS.matchAll(/:root \{([^}]*color-scheme[^}]*)\}/g)].map(
    ([, body]) => body ?? '',
  )
  const body = scheme === 'light' ? light : dark
  return Object.fromEntries(
    [...body.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
  )
}

function expectReadable({ accent, deep, wash, onAccent }: Shades, scheme: 'light' | 'dark'): void {
  const { paper = '', card = '', ink = '', soft = '' } = ownColors(scheme)
  for (const [text, ground] of [
    [accent, paper],
    [accent, card],
    [accent, wash],
    [deep, wash],
    [ink, wash],
    [soft, wash],
    [onAccent, accent],
    [onAccent, deep],
  ] as const)
    expect(wcagContrast(text, ground), `${text} on ${ground}, ${scheme}`).toBeGreaterThanOrEqual(4.5)
}

const color = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`)

test('of whatever colour that is taken, all text can be read in both schemes', () => {
  fc.assert(
    fc.property(color, (chosen) => {
      try {
        const { light, dark } = readAccent(chosen)
        expect(light.accent).toBe(chosen)
        expectReadable(light, 'light')
        expectReadable(dark, 'dark')
      } catch (error) {
        if (!(error instanceof ConfigError)) throw error
        // The colour that the message offers is taken.
        const [, instead = ''] = /dark enough: (#[0-9a-f]{6})$/.exec(error.message) ?? []
        expectReadable(readAccent(instead).light, 'light')
      }
    }),
    { numRuns: 1_000 * inject('share') },
  )
})

test('a colour that is too light is refused with its contrast and one that fits', () => {
  expect(() => readAccent('#ffcc00')).toThrow(
    /^OPERATOR_COLOR is "#ffcc00", too light for text on this page's light background: its contrast is 1\.4:1, and text needs 4\.5:1\. The same colour, dark enough: #[0-9a-f]{6}$/,
  )
})

test.each(['red', '#fff', '0b5966', '#0b59661', 'url(x)'])(
  'what is no colour is refused: %s',
  (OPERATOR_COLOR) => {
    expect(() => parseEnvironment({ OPERATOR_COLOR })).toThrow('allowed is a colour such as #0b5966')
  },
)

test('the style sheet names every variable that the page’s own has for the accent, in both schemes', () => {
  const sheet = accentSheet(readAccent('#5B2A86'.toLowerCase()))
  const names = [...CSS.matchAll(/--(accent[a-z-]*|on-accent): #/g)].map(([, name]) => name)
  expect([...sheet.matchAll(/--([a-z-]+):#[0-9a-f]{6}/g)].map(([, name]) => name).sort()).toEqual(
    names.sort(),
  )
  expect(sheet).toContain('@media screen and (prefers-color-scheme:dark)')
  expect(parseEnvironment({ OPERATOR_COLOR: '#5B2A86' }).operator.color).toBe('#5b2a86')
})
