import { expect, test } from 'vitest'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { renderIn } from '@/components/testing/spoken'
import { LANGUAGES } from '@/lib/words/languages'
import { loadWords } from '@/lib/words/load'
import { Picture } from './picture'

test.each(LANGUAGES)('%s: each piece is read on its own, and the arrows are not', async (language) => {
  const { picture } = (await loadWords(language, language)).start
  const { container } = await renderIn(language, <Picture words={picture} data="Dynamics 365" />)
  const pieces = [...container.querySelectorAll('p')].map(({ textContent }) => textContent)
  expect(pieces).toEqual([
    picture.tenant,
    picture.application,
    picture.has,
    'Dynamics 365',
    picture.unified,
    picture.acts,
  ])
  // Nothing is read outside of a paragraph: it would be joined to the next one without a space.
  expect(pieces.join('') + picture.caption).toBe(container.textContent)
  await expectAccessible()
})
