import { expect, test } from 'vitest'
import { commands } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Button, ButtonLink } from './button'

/** What tells the kinds apart: background, letters and whether there is a border. */
function looks(): string[] {
  return [...document.querySelectorAll('button, a')].map((element) => {
    const { backgroundColor, color, borderTopStyle } = getComputedStyle(element)
    return [backgroundColor, color, borderTopStyle].join(' ')
  })
}

test.each(['light', 'dark'] as const)(
  'with forced colours every kind of button stays apart: %s',
  async (colorScheme) => {
    await commands.emulate({ colorScheme, forcedColors: 'active', reducedMotion: 'reduce' })
    await render(
      <>
        <Button>Filled</Button>
        <Button appearance="secondary">Outlined</Button>
        <Button appearance="quiet">Quiet</Button>
        <Button disabled>Not now</Button>
        <ButtonLink appearance="primary" href="#filled">
          Filled
        </ButtonLink>
        <ButtonLink href="#outlined">Outlined</ButtonLink>
      </>,
    )
    const [filled, outlined, quiet, disabled, filledLink, outlinedLink] = looks()
    expect(new Set([filled, outlined, quiet, disabled]).size).toBe(4)
    expect(quiet).toContain('none')
    expect(filledLink).toBe(filled)
    expect(outlinedLink).not.toBe(filledLink)
    await commands.emulate({ colorScheme: null, forcedColors: 'none' })
  },
)
