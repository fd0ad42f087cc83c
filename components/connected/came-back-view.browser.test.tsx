import { describe, expect, test } from 'vitest'
import { expectAccessible, expectFits } from '@/components/testing/expect-accessible'
import { renderIn } from '@/components/testing/spoken'
import { useWords } from '@/components/words/language'
import { cameBack } from '@/lib/connect/came-back'
import { LANGUAGES, type Language } from '@/lib/words/languages'
import { CameBackView } from './came-back-view'

/** The server gives the words; here they are loaded. */
function Drawn({ search }: { search: string }) {
  return <CameBackView words={useWords()} came={cameBack(search)} />
}

function shown(language: Language, search: string) {
  return renderIn(language, <Drawn search={search} />)
}

describe.each(LANGUAGES)('%s', (language) => {
  test.each([
    ['?id=65c02dbec9810ed1f215c33b&state=', 'connected'],
    ['?error=access_denied', 'failed'],
    ['?id=1&id=2', 'unknown'],
    ['', 'unknown'],
  ] as const)('%s: what it means and what to do next', async (search, kind) => {
    const { words, container, getByRole } = await shown(language, search)
    const { back } = words.connect
    await expect.element(getByRole('heading', { level: 1, name: back.heading[kind] })).toBeVisible()
    for (const text of [back.means[kind], back.next[kind], search ? back.outside : back.nothing])
      expect(container).toHaveTextContent(text)
    expect([...container.querySelectorAll('dd')].map((text) => text.textContent)).toEqual([
      ...new URLSearchParams(search).values(),
    ])
    await expectAccessible()
  })

  test('odd texts stay texts, and long ones fit', async () => {
    const markup = '<img src=x onerror=alert(1)><a href="https://evil.example">here</a>'
    const query = new URLSearchParams([
      ['error', markup],
      ['error', 'https://evil.example/'],
      ['a\u202Eb', '\u202Eevil'],
      ['long', 'x'.repeat(4_000)],
      ['n'.repeat(200), 'a word '.repeat(200)],
      ...Array.from({ length: 40 }, (_, at): [string, string] => [`p${at}`, String(at)]),
    ])
    const { words, container } = await shown(language, `?${query}`)
    const values = [...container.querySelectorAll('dd')].map((text) => text.textContent)
    expect(values.slice(0, 3)).toEqual([markup, 'https://evil.example/', 'U+202Eevil'])
    expect(values).toHaveLength(20)
    expect(container).toHaveTextContent(words.connect.back.left('25'))
    expect(container.querySelector('img')).toBeNull()
    expect([...container.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['/'])
    await expectAccessible()
    await expectFits()
  })
})
