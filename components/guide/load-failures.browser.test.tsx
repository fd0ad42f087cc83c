import { expect, test } from 'vitest'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { renderIn } from '@/components/testing/spoken'
import { LANGUAGES } from '@/lib/words/languages'
import { loadWords } from '@/lib/words/load'
import { LoadFailures } from './load-failures'

test('as long as nothing hinders the page, there is no empty landmark for it', async () => {
  const { page } = await loadWords('en', 'en')
  const { container } = await renderIn('en', <LoadFailures words={page.troubles} />)
  const place = container.querySelector('aside')
  expect(place && getComputedStyle(place).display).toBe('block')
  document.documentElement.dataset['alive'] = ''
  expect(place && getComputedStyle(place).display).toBe('none')
  container.insertAdjacentHTML('beforeend', '<i hidden data-hindrance="slow"></i>')
  expect(place && getComputedStyle(place).display).toBe('block')
  delete document.documentElement.dataset['alive']
})

const HINDRANCES = ['updated', 'blocked', 'full'] as const

test.each(LANGUAGES.flatMap((language) => HINDRANCES.map((is) => [language, is] as const)))(
  '%s: of what may hinder the page, only “%s” is to be seen, and axe finds nothing in it',
  async (language, is) => {
    const { page } = await loadWords(language, language)
    const { container } = await renderIn(
      language,
      <>
        <LoadFailures words={page.troubles} />
        <i hidden data-hindrance={is} data-loses="typed" />
      </>,
    )
    const seen = [...container.querySelectorAll('[data-trouble]')].filter(
      (trouble) => getComputedStyle(trouble).display !== 'none',
    )
    expect(seen.map((trouble) => trouble.getAttribute('data-trouble'))).toEqual([is])
    const losses = [...(seen[0]?.querySelectorAll('[data-loss]') ?? [])].filter(
      (loss) => getComputedStyle(loss).display !== 'none',
    )
    expect(losses.map((loss) => loss.textContent)).toEqual(is === 'full' ? [] : [page.troubles.loss.typed])
    await expectAccessible()
  },
)
