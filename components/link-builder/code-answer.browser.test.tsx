import { expect, test } from 'vitest'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { renderIn } from '@/components/testing/spoken'
import { EVERY_PROBLEM } from '@/lib/steps/testing/every-problem'
import type { Situation } from '@/lib/telephone-code/code'
import { SCREENS, STATUSES } from '@/lib/telephone-code/tables'
import { LANGUAGES, type Language } from '@/lib/words/languages'
import { CodeAnswer } from './code-answer'

function namesOf<Name extends string>(table: Readonly<Record<Name, number>>): Name[] {
  const names: Name[] = []
  for (const name in table) names.push(name)
  return names
}

const textsOf = (parts: Iterable<Element>) => [...parts].map(({ textContent }) => textContent)

/** The rows and sentences that are said about each of them. */
async function answersTo(language: Language, situations: readonly Situation[], sameBuild = true) {
  const { container, words } = await renderIn(
    language,
    situations.map((situation) => (
      <CodeAnswer
        key={`${situation.screen} ${situation.status} ${situation.problem}`}
        kind="code"
        code="4711 0825"
        situation={situation}
        sameBuild={sameBuild}
        service="Dynamics 365"
      />
    )),
  )
  const answers = [...container.querySelectorAll('[data-code-answer]')].map((answer) => ({
    rows: textsOf(answer.querySelectorAll('dd')),
    sentences: answer.querySelectorAll(':scope > p').length,
    /** The kind of a problem, and what the customer reads about it. */
    problem: answer.querySelector('[data-problem]')?.getAttribute('data-problem') ?? null,
    read: textsOf(answer.querySelectorAll('[data-problem] p')),
  }))
  return { answers, words }
}

test.each(LANGUAGES)('%s: every screen has a title, and one that is no step a sentence', async (language) => {
  const screens = namesOf(SCREENS)
  const { answers } = await answersTo(
    language,
    screens.map((screen) => ({ screen, status: 'open', problem: null })),
  )
  expect(answers).toHaveLength(screens.length)
  // Code, screen and version: a screen that is only open has no status.
  for (const [at, { rows }] of answers.entries()) {
    expect(rows).toHaveLength(3)
    expect(rows[1], screens[at]).toMatch(/\p{L}{3}/u)
  }
  // The title of the answer alone: steps and what can be done after the run explain themselves.
  expect(answers.filter(({ sentences }) => sentences === 1)).toHaveLength(11)
})

test.each(LANGUAGES)('%s: every status has words of its own', async (language) => {
  const statuses = namesOf(STATUSES).filter((status) => status !== 'open')
  const { answers } = await answersTo(
    language,
    statuses.map((status) => ({ screen: 'grant-consent', status, problem: null })),
  )
  const said = new Set(answers.map(({ rows }) => rows[2]))
  expect(said.size).toBe(statuses.length)
  for (const words of said) expect(words).toMatch(/\p{L}{3}/u)
})

test.each(LANGUAGES)('%s: every problem is said in words, without details', async (language) => {
  const kinds = Object.values(EVERY_PROBLEM).map(({ kind }) => kind)
  const { answers } = await answersTo(
    language,
    kinds.map((problem) => ({ screen: 'create-secret', status: 'stuck', problem })),
  )
  expect(answers.map(({ problem }) => problem)).toEqual(kinds)
  for (const { problem, read } of answers) {
    expect(read.length, `${problem}`).toBeGreaterThanOrEqual(4)
    for (const text of read) {
      expect(text.trim().length).toBeGreaterThan(10)
      expect(text).not.toMatch(/undefined|null|“”|„“|\(\)| {2}/)
    }
  }
  await expectAccessible()
})

test('a page of another build is told apart', async () => {
  const situation: Situation = { screen: 'create-secret', status: 'stuck', problem: null }
  const { answers, words } = await answersTo('en', [situation], false)
  expect(answers[0]?.rows.at(-1)).toBe(words.telephone.version.other)
})
