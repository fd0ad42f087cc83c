import { describe, expect, test } from 'vitest'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { EVERY_PROBLEM } from '@/lib/steps/testing/every-problem'
import { codeOf, type Situation } from '@/lib/telephone-code/code'
import { SCREENS, STATUSES } from '@/lib/telephone-code/tables'
import { LANGUAGES } from '@/lib/words/languages'
import { runningBuild } from '../../_page/reload'
import { opened } from './testing/opened'

function namesOf<Name extends string>(table: Readonly<Record<Name, number>>): Name[] {
  const names: Name[] = []
  for (const name in table) names.push(name)
  return names
}

const AT_THE_SECRET: Situation = { screen: 'create-secret', status: 'stuck', problem: null }

describe.each(LANGUAGES)('%s', (language) => {
  /** `/link` after this code was typed there, and what it says about it. */
  async function typed(text: string) {
    const page = await opened(language)
    await page.paste(text)
    await expect.poll(() => page.answer().textContent).not.toBe('')
    const answer = page.answer()
    const rows = [...answer.querySelectorAll('dd')].map(({ textContent }) => textContent)
    return { ...page, said: answer, rows, left: page.container.querySelector('textarea')?.value }
  }

  test('the field asks for the code, and the answer says where the customer is', async () => {
    const code = codeOf(AT_THE_SECRET, runningBuild())
    const { container, words, rows, left } = await typed(code.replace(' ', '-'))
    expect(container.querySelector('label[for="pasted"]')?.textContent).toMatch(/\bcode\b/i)
    const { title, status } = words.guide
    expect(rows).toEqual([
      code,
      words.run.title('5', '6', title['create-secret']),
      status.stopped,
      words.telephone.version.same,
    ])
    expect(left).toBe('')
    await expectAccessible()
  })

  test('a page of another build is told apart', async () => {
    const { words, rows } = await typed(codeOf(AT_THE_SECRET, 'fedcba9876543210'))
    expect(rows.at(-1)).toBe(words.telephone.version.other)
  })

  test.each(Object.values(EVERY_PROBLEM))('$kind is said in words, without details', async ({ kind }) => {
    const { said } = await typed(codeOf({ ...AT_THE_SECRET, problem: kind }, runningBuild()))
    const paragraphs = [...said.querySelectorAll(`[data-problem="${kind}"] p`)].map(
      ({ textContent }) => textContent ?? '',
    )
    expect(paragraphs.length).toBeGreaterThanOrEqual(4)
    for (const text of paragraphs) {
      expect(text.trim().length).toBeGreaterThan(10)
      expect(text).not.toMatch(/undefined|null|“”|„“|\(\)| {2}/)
    }
  })

  test('every screen has a title and every status its words', async () => {
    const page = await opened(language)
    for (const screen of namesOf(SCREENS)) {
      const code = codeOf({ screen, status: 'open', problem: null }, runningBuild())
      await page.paste(code)
      await expect.poll(() => page.answer().querySelector('dd')?.textContent).toBe(code)
      const [, title, ...others] = [...page.answer().querySelectorAll('dd')]
      expect(title?.textContent, screen).toMatch(/\p{L}{3}/u)
      // A screen that is only open has no status.
      expect(others).toHaveLength(1)
    }
    const said = new Set<string>()
    const statuses = namesOf(STATUSES).filter((status) => status !== 'open')
    for (const status of statuses) {
      const code = codeOf({ ...AT_THE_SECRET, status }, runningBuild())
      await page.paste(code)
      await expect.poll(() => page.answer().querySelector('dd')?.textContent).toBe(code)
      said.add(page.answer().querySelectorAll('dd')[2]?.textContent ?? '')
    }
    expect(said.size).toBe(statuses.length)
    expect(said.has('')).toBe(false)
  })

  test.each([
    ['4711 O825', 'not-digits'],
    ['4711 082', 'wrong-length'],
    ['4711 0826', 'wrong-digit'],
    ['0000 0000', 'unknown-number'],
  ] as const)('%s stays in the field, and the words say why: %s', async (text, fault) => {
    const { words, said, left } = await typed(text)
    expect(said.textContent).toBe(words.telephone.faults[fault])
    expect(left).toBe(text)
    await expectAccessible()
  })
})
