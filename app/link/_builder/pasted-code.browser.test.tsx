import { describe, expect, test } from 'vitest'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { EVERY_PROBLEM } from '@/lib/steps/testing/every-problem'
import { codeOf, type Situation } from '@/lib/telephone-code/code'
import { LANGUAGES } from '@/lib/words/languages'
import { runningBuild } from '../../_page/reload'
import { opened } from './testing/opened'

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
