import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { renderIn } from '@/components/testing/spoken'
import { productById, REGIONS } from '@/lib/guide/testing/shipped'
import { PROGRAM_IDS } from '@/lib/script/programs'
import { scriptOf } from '@/lib/script/script'
import { LANGUAGES, type Language } from '@/lib/words/languages'
import { loadScriptWords } from '@/lib/words/load-script'
import { Commands } from './commands'

const [region] = REGIONS

async function shown(language: Language) {
  if (!region) throw new RangeError('no region')
  const run = { product: productById('sales'), region, appName: null, secretDescription: 'Unified.to' }
  const words = await loadScriptWords(language)
  const scripts = PROGRAM_IDS.map((id) => ({
    id,
    program: words.name[id],
    text: scriptOf(run, 'Müller & Söhne', id, words),
  }))
  return { ...(await renderIn(language, <Commands words={words} scripts={scripts} />)), words, scripts }
}

test.each(LANGUAGES)(
  '%s: the chosen program’s commands are shown and scroll in their own place',
  async (language) => {
    const { container, scripts, getByRole } = await shown(language)
    const text = () => container.querySelector('pre')?.textContent
    for (const { program, text: expected } of [...scripts, ...scripts.slice(0, 1)]) {
      await userEvent.click(getByRole('radio', { name: program }))
      expect(text()).toBe(expected)
    }
    const place = container.querySelector('pre')?.parentElement
    expect(place && place.scrollHeight > place.clientHeight).toBe(true)
    await expectAccessible()
  },
)

test('the commands scroll with the keyboard', async () => {
  const { container, getByRole, words, scripts } = await shown('en')
  await userEvent.click(getByRole('radio', { name: scripts[0]?.program ?? '' }))
  await userEvent.tab()
  const place = container.querySelector('pre')?.parentElement
  expect(document.activeElement?.getAttribute('aria-label')).toBe(words.label(scripts[0]?.program ?? ''))
  await userEvent.keyboard('{PageDown}')
  await expect.poll(() => place?.scrollTop).toBeGreaterThan(0)
})

test('copies what is shown and says so, for each program again', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  const { container, scripts, words, getByRole } = await shown('en')
  const said = () => container.querySelector('[role=status]')?.textContent
  for (const { program, text } of scripts) {
    await userEvent.click(getByRole('radio', { name: program }))
    expect(said()).toBe('')
    await userEvent.click(getByRole('button', { name: words.copy }))
    expect(copied).toHaveBeenLastCalledWith(text)
    await expect.poll(said).toBe(words.copied)
  }
  copied.mockRestore()
})
