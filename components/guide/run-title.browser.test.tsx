import { expect, test } from 'vitest'
import { renderIn } from '@/components/testing/spoken'
import { RunTitle } from './run-title'

test.each([
  ['en', 'Step 3 of 6: Configure API permissions – Contoso onboarding'],
  ['de', 'Schritt 3 von 6: API-Berechtigungen konfigurieren – Contoso onboarding'],
] as const)(
  'the title in the tab names the step in %s, and what others wrote comes back',
  async (language, title) => {
    document.title = 'before'
    const screen = await renderIn(language, <RunTitle current="add-permissions" finished={false} />)
    await expect.poll(() => document.title).toBe(title)
    await screen.rerender(<RunTitle current="hand-over" finished={false} />)
    await expect.poll(() => document.title).toContain(screen.words.guide.title['hand-over'])
    document.title = 'after'
    await expect.poll(() => document.title).toContain(screen.words.guide.title['hand-over'])
    await screen.rerender(<RunTitle current="hand-over" finished />)
    await expect.poll(() => document.title).toContain(screen.words.run.stepper.all('6'))
    await screen.unmount()
    expect(document.title).toBe('after')
  },
)
