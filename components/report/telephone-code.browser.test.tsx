import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { renderIn } from '@/components/testing/spoken'
import { LANGUAGES } from '@/lib/words/languages'
import { TelephoneCode } from './telephone-code'

test.each(LANGUAGES)('%s: it is shown in groups, and said digit by digit', async (language) => {
  const { container, words } = await renderIn(language, <TelephoneCode code="4711 0825" />)
  const line = container.querySelector('p')
  const [shown, said] = line?.querySelectorAll('span') ?? []
  expect(shown?.textContent).toBe('4711 0825')
  // What is hidden from screen readers is not said, and a group of digits would be read as a number.
  expect(shown?.getAttribute('aria-hidden')).toBe('true')
  expect(said?.textContent).toBe('4 7 1 1, 0 8 2 5')
  expect(line?.textContent).toBe(`${words.page.telephone} 4711 08254 7 1 1, 0 8 2 5`)
  await expectAccessible()
})

test('one press selects the code alone', async () => {
  const { container } = await renderIn('en', <TelephoneCode code="4711 0825" />)
  const shown = container.querySelector('[aria-hidden]')
  if (shown) await userEvent.click(shown)
  expect(getSelection()?.toString()).toBe('4711 0825')
})
