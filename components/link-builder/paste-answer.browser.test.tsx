import { describe, expect, test } from 'vitest'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { renderIn } from '@/components/testing/spoken'
import { EVERY_PROBLEM } from '@/lib/steps/testing/every-problem'
import type { Situation } from '@/lib/telephone-code/code'
import { SCREENS, STATUSES } from '@/lib/telephone-code/tables'
import { namesOf } from '@/lib/telephone-code/testing/names-of'
import { LANGUAGES, type Language } from '@/lib/words/languages'
import { CodeAnswer } from './code-answer'
import { PasteAnswer, type Pasted } from './paste-answer'

/** The answers to what was pasted, one below the other. */
async function answersTo(language: Language, pasted: readonly Pasted[]) {
  const { container, words } = await renderIn(
    language,
    pasted.map((one) => (
      <section key={JSON.stringify(one)}>
        <PasteAnswer pasted={one} service="Dynamics 365" onCorrect={() => undefined} />
      </section>
    )),
  )
  return { answers: [...container.querySelectorAll('section')], words }
}

describe.each(LANGUAGES)('%s', (language) => {
  test('what was opened is named', async () => {
    const { answers, words } = await answersTo(language, [
      { kind: 'link' },
      { kind: 'report' },
      { kind: 'record' },
    ])
    const { link, report, record } = words.builder.paste
    expect(answers.map(({ textContent }) => textContent)).toEqual([link, report, record])
    await expectAccessible()
  })

  test('what cannot be opened says why', async () => {
    const { answers, words } = await answersTo(language, [
      ...(['not-digits', 'wrong-length', 'wrong-digit', 'unknown-number'] as const).map(
        (fault) => ({ kind: 'code-fault', fault }) as const,
      ),
      { kind: 'record-fault', problem: 'not-json', field: null },
      { kind: 'record-fault', problem: 'other-version', field: null },
      { kind: 'report-faults', faults: [{ line: 2, came: 'Weather: fine', problem: 'strange-line' }] },
      { kind: 'report-faults', faults: [{ line: 2, came: '[hidden]', problem: 'secret' }] },
      {
        kind: 'link-faults',
        query: '?v=1&redirect_uri=https://evil.example',
        faults: [
          { parameter: 'redirect_uri', problem: 'unknown', came: 'https://evil.example', choices: [] },
          { parameter: 'until', problem: 'expired', came: '2020-01-31', choices: [] },
        ],
      },
    ])
    const { builder, record, telephone } = words
    expect(answers.map((answer) => answer.querySelector('p')?.textContent)).toEqual([
      telephone.faults['not-digits'],
      telephone.faults['wrong-length'],
      telephone.faults['wrong-digit'],
      telephone.faults['unknown-number'],
      record.problem['not-json'],
      record.problem['other-version'],
      builder.paste.faultyReport.damaged,
      builder.paste.faultyReport.secret,
      builder.paste.faultyLink,
    ])
    for (const answer of answers) answer.querySelector('details')?.setAttribute('open', '')
    await expectAccessible()
  })
})

const textsOf = (parts: Iterable<Element>) => [...parts].map(({ textContent }) => textContent)

/** The rows and sentences that are said about each of them. */
async function codesTo(language: Language, situations: readonly Situation[], sameBuild = true) {
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
  const { answers } = await codesTo(
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
  const { answers } = await codesTo(
    language,
    statuses.map((status) => ({ screen: 'grant-consent', status, problem: null })),
  )
  const said = new Set(answers.map(({ rows }) => rows[2]))
  expect(said.size).toBe(statuses.length)
  for (const words of said) expect(words).toMatch(/\p{L}{3}/u)
})

test.each(LANGUAGES)('%s: every problem is said in words, without details', async (language) => {
  const kinds = Object.values(EVERY_PROBLEM).map(({ kind }) => kind)
  const { answers } = await codesTo(
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
  const { answers, words } = await codesTo('en', [situation], false)
  expect(answers[0]?.rows.at(-1)).toBe(words.telephone.version.other)
})
