import { describe, expect, test } from 'vitest'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { renderIn } from '@/components/testing/spoken'
import { LANGUAGES, type Language } from '@/lib/words/languages'
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
