import { describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { renderIn } from '@/components/testing/spoken'
import { PRODUCT_LIST } from '@/lib/guide/testing/shipped'
import { readReport, writeReport } from '@/lib/report/codec'
import { firstLine } from '@/lib/report/fields'
import type { ReportInput } from '@/lib/report/reduce'
import type { Ticks } from '@/lib/report/scrub'
import { EVERY_PROBLEM } from '@/lib/steps/testing/every-problem'
import { LANGUAGES, type Language } from '@/lib/words/languages'
import { loadWords } from '@/lib/words/load'
import { ReportDialog } from './report-dialog'
import { ReportFaults } from './report-faults'
import { ReportView } from './report-view'

const AT = '2030-06-15T12:00:00.000Z'
const ID = '1a2b3c4d-0000-4000-8000-00000000beef'
const NO_TICKS: Ticks = { withNames: false, withIds: false }

const RUN: ReportInput = {
  version: '0.1.0',
  place: 'practice',
  made: new Date(AT),
  browser: 'Mozilla/5.0',
  preset: { product: 'sales', region: 'eu', ref: 'TICKET-1', from: 'Mina' },
  signedIn: { tenantId: ID, organization: 'Contoso', account: 'ada@contoso.example' },
  screen: null,
  steps: [
    { id: 'sign-in', status: { kind: 'done', how: 'made' }, calls: [] },
    {
      id: 'register-app',
      status: { kind: 'stuck', problem: EVERY_PROBLEM['missing-rights'] },
      calls: [
        {
          id: ID,
          method: 'POST',
          path: '/applications',
          inner: [],
          startedAt: Date.parse(AT),
          state: 'answered',
          status: 403,
          milliseconds: 12,
          requestId: ID,
        },
      ],
    },
    { id: 'add-permissions', status: { kind: 'waiting', for: 'register-app' }, calls: [] },
  ],
}

const SCREENS: readonly NonNullable<ReportInput['screen']>[] = [
  { kind: 'not-found' },
  { kind: 'no-sign-in' },
  { kind: 'error', name: 'RangeError', digest: '123' },
  {
    kind: 'faulty-link',
    faults: [
      { parameter: 'region', problem: 'not-allowed', came: 'mars' },
      { parameter: 'until', problem: 'expired', came: '2020-01-31' },
    ],
  },
]

async function opened(language: Language, input: ReportInput, onEdit = () => {}, onClose = () => {}) {
  const words = await loadWords(language, language)
  const reading = readReport(writeReport(input, NO_TICKS, words), words)
  if (reading.kind === 'fault') throw new Error(JSON.stringify(reading.faults))
  const screen = await renderIn(
    language,
    <ReportView report={reading.report} products={PRODUCT_LIST} onEdit={onEdit} onClose={onClose} />,
  )
  return screen.container
}

describe.each(LANGUAGES)('%s', (language) => {
  describe('a report that support opens', () => {
    test('shows the steps as the customer saw them, and has the focus', async () => {
      const container = await opened(language, RUN)
      expect(document.activeElement).toBe(container.querySelector('h2'))
      const steps = [...container.querySelectorAll('ol > li')]
      expect(steps.map((step) => step.querySelector('section')?.id)).toEqual([
        'sign-in',
        'register-app',
        'add-permissions',
      ])
      expect(steps[1]?.getAttribute('aria-current')).toBe('step')
      expect(steps[1]?.querySelector('[data-problem]')?.getAttribute('data-problem')).toBe('missing-rights')
      expect(steps[1]?.textContent).toContain('403')
      await expectAccessible()
    })

    test.each(SCREENS)('shows the screen $kind', async (screen) => {
      const container = await opened(language, { ...RUN, steps: [], screen })
      expect(container.querySelectorAll('ol')).toHaveLength(0)
      expect(container.querySelectorAll('[aria-label] > li')).toHaveLength(
        screen.kind === 'faulty-link' ? screen.faults.length : 0,
      )
      await expectAccessible()
    })
  })

  test('the report is shown before it is copied; names and ids come with their ticks alone', async () => {
    const onClose = vi.fn()
    const words = await loadWords(language, language)
    const { container } = await renderIn(
      language,
      <ReportDialog
        build={(ticks) => writeReport(RUN, ticks, words)}
        onClose={onClose}
        words={words.report.dialog}
      />,
    )
    const text = () => container.querySelector('textarea')?.value ?? ''
    for (const left of [ID, 'Mina', 'Contoso', 'ada@']) expect(text()).not.toContain(left)
    expect(text()).toContain('TICKET-1')
    const [names, ids] = container.querySelectorAll<HTMLInputElement>('input[type=checkbox]')
    if (names) await userEvent.click(names)
    expect(text()).toContain('Mina')
    expect(text()).not.toContain(ID)
    if (ids) await userEvent.click(ids)
    expect(text()).toContain(ID)
    await expectAccessible()
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => onClose.mock.calls.length).toBe(1)
  })

  test('a report that was cut or changed says which line', async () => {
    const words = await loadWords(language, language)
    const reading = readReport(`${firstLine(language)}\nApp: 1\nWeather: fine`, words)
    if (reading.kind === 'report') throw new Error('it was taken')
    const { container } = await renderIn(language, <ReportFaults faults={reading.faults} />)
    expect(container.textContent).toContain(words.report.faults.line(words.format.number(3)))
    await expectAccessible()
  })
})

test.each(Object.values(EVERY_PROBLEM))('a report shows a stop by $kind', async (problem) => {
  const steps = [{ id: 'register-app', status: { kind: 'stuck', problem }, calls: [] }] as const
  const container = await opened('en', { ...RUN, steps })
  expect(container.querySelector('[data-problem]')?.getAttribute('data-problem')).toBe(problem.kind)
  // It is a picture: only what copies the details can be pressed in it.
  expect(container.querySelectorAll('[data-problem] button')).toHaveLength(1)
})

test('a report is closed, or its link is edited, by its two buttons', async () => {
  const pressed: string[] = []
  const container = await opened(
    'en',
    { ...RUN, steps: [] },
    () => pressed.push('edit'),
    () => pressed.push('close'),
  )
  for (const button of container.querySelectorAll('button')) button.click()
  expect(pressed).toEqual(['edit', 'close'])
})
