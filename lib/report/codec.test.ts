import { describe, expect, test } from 'vitest'
import { loadWords } from '@/lib/words/load'
import { isReport, languageOfReport, readReport, writeReport } from './codec'
import type { ReportInput } from './reduce'

const english = await loadWords('en', 'en')
const german = await loadWords('de', 'de')

const AT = '2026-01-05T10:11:12.000Z'
const ID = '1a2b3c4d-0000-4000-8000-00000000beef'
const NOTHING = { withNames: false, withIds: false }
const call = { id: ID, startedAt: Date.parse(AT), milliseconds: 123 }

const RUN: ReportInput = {
  version: '0.1.0',
  place: 'microsoft',
  made: new Date(AT),
  browser: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/138.0.0.0',
  preset: { product: 'sales', region: 'eu', tenant: 'contoso.com', ref: 'TICKET-1', from: 'Support' },
  signedIn: { tenantId: ID, organization: 'Contoso', account: 'ada@contoso.com' },
  screen: null,
  steps: [
    {
      id: 'sign-in',
      status: { kind: 'done', how: 'made' },
      calls: [
        {
          ...call,
          method: 'POST',
          path: '/$batch',
          inner: ['GET /me?$select=id', 'GET /organization'],
          state: 'answered',
          status: 200,
          requestId: ID,
        },
      ],
    },
    {
      id: 'register-app',
      status: {
        kind: 'stuck',
        problem: {
          kind: 'missing-rights',
          trace: {
            at: AT,
            requestId: ID,
            code: 'Authorization_RequestDenied',
            status: 403,
            call: 'POST /applications',
          },
        },
      },
      calls: [{ ...call, method: 'POST', path: '/applications', inner: [], state: 'failed' }],
    },
    { id: 'add-permissions', status: { kind: 'waiting', for: 'register-app' }, calls: [] },
  ],
}

const TEXT = `Onboarding report, format 2, en
App: 0.1.0
Tenant of: Microsoft Entra
Made: 2026-01-05T10:11:12.000Z
Browser: Mozilla/5.0 (X11; Linux x86_64) Chrome/138.0.0.0
Left out: names and full ids
Tenant: 1a2b3c4d…
Link product: sales
Link region: eu
Link tenant: [left out]
Link ref: TICKET-1
Link from: [left out]

Step 1, Sign in: done
  POST /$batch
    with GET /me
    with GET /organization
    200 in 123 ms, sent at 2026-01-05T10:11:12.000Z, request-id 1a2b3c4d…

Step 2, Register your application: stopped
  POST /applications
    no answer after 123 ms, sent at 2026-01-05T10:11:12.000Z
  Problem: missing-rights
    Time: 2026-01-05T10:11:12.000Z
    Code: Authorization_RequestDenied
    HTTP status: 403
    Request-id: 1a2b3c4d…
    Call: POST /applications

Step 3, Configure API permissions: after step 2

End of the report`

test('a report is readable in a ticket', () => {
  expect(writeReport(RUN, NOTHING, english)).toBe(TEXT)
})

test('a mail around the report does not matter', () => {
  expect(readReport(`Hello,\nit stopped.\n\n> ${TEXT}\n\nAda`, english)).toEqual(readReport(TEXT, english))
})

test('a report is recognized by its first words and read back', () => {
  expect(isReport(TEXT)).toBe(true)
  expect(isReport('?v=1&product=sales')).toBe(false)
  expect(readReport(TEXT, english)).toMatchObject({ kind: 'report', report: { ids: false, names: false } })
})

test('ticked values are in the report', () => {
  const text = writeReport(RUN, { withNames: true, withIds: true }, english)
  expect(text).toContain('Left out: nothing')
  expect(text).toContain('Organization: Contoso')
  expect(text).toContain('Account: ada@contoso.com')
  expect(text).toContain('Link tenant: contoso.com')
  expect(text).toContain(`request-id ${ID}`)
})

test('a German report is German, except for machine-readable values', () => {
  const text = writeReport(RUN, NOTHING, german)
  expect(text).toMatch(/^Onboarding report, format 2, de\nApp: 0\.1\.0\nMandant von: Microsoft Entra\n/)
  expect(text).toContain('  Problem: missing-rights\n    Zeit: 2026-01-05T10:11:12.000Z\n')
  expect(text).toContain(': nach Schritt 2\n\nEnde des Berichts')
})

test.each([english, german])('a report names its language and is equal in each: $language', (words) => {
  const text = `> Guten Tag\n> ${writeReport(RUN, NOTHING, words)}`
  expect(languageOfReport(text)).toBe(words.language)
  expect(readReport(text, words)).toEqual(readReport(TEXT, english))
})

test('other texts name no language', () => {
  expect(languageOfReport('Onboarding report, format 1\nApp: 1')).toBeNull()
})

test.each([english, german])(
  'lines that can follow each other start differently: $language',
  ({ report }) => {
    const { head, screen, problem, trace } = report.text.labels
    for (const labels of [
      { ...head, ...screen },
      {
        ...problem,
        ...Object.fromEntries(Object.entries(trace).map(([id, label]) => [`trace ${id}`, label])),
      },
    ])
      expect(new Set(Object.values(labels)).size).toBe(Object.keys(labels).length)
    expect(new Set(Object.values(report.text.statuses)).size).toBe(Object.keys(report.text.statuses).length)
  },
)

describe('a report that cannot be opened has this fault:', () => {
  test.each([
    ['other text', 'Hello', 1, 'Hello', 'no-first-line'],
    ['the format before', TEXT.replace('2, en', '1'), 1, 'Onboarding report, format 1', 'other-format'],
    ['a later format', TEXT.replace('2, en', '3, en'), 1, 'Onboarding report, format 3, en', 'other-format'],
    [
      'another language',
      TEXT.replace('2, en', '2, xx'),
      1,
      'Onboarding report, format 2, xx',
      'other-format',
    ],
    ['the end is missing', TEXT.slice(0, -17), null, '', 'no-end'],
    ['a strange line', TEXT.replace('Link region', 'Area'), 9, 'Area: eu', 'strange-line'],
    ['a line twice', TEXT.replace('Made:', 'App: 2\nMade:'), 4, 'App: 2', 'strange-line'],
    ['a missing line', TEXT.replace(/^Browser.*\n/m, ''), null, 'browser', 'value'],
    ['an unknown problem', TEXT.replace('missing-rights', 'bad-luck'), null, /^steps 2 status/, 'value'],
    ['an unknown status', TEXT.replace('in: done', 'in: fine'), null, /^steps 1 status/, 'value'],
    ['steps in another order', TEXT.replace('Step 3', 'Step 1'), null, 'steps', 'wrong-order'],
    ['an id that was to be left out', TEXT.replace('1a2b3c4d…', ID), null, 'ids', 'full-id'],
    ['too much of it', TEXT.repeat(300), null, '', 'longer-than-any'],
  ])('%s', (_what, text, line, came, problem) => {
    const reading = readReport(text, english)
    const fault = { line, came: expect.stringMatching(came), problem }
    expect(reading).toMatchObject({ kind: 'fault', faults: expect.arrayContaining([fault]) })
  })

  test('a token in a report is a fault and is not repeated', () => {
    const reading = readReport(
      TEXT.replace('TICKET-1', `eyJ${'a'.repeat(40)}.eyJ${'b'.repeat(40)}.c`),
      english,
    )
    expect(reading).toMatchObject({
      kind: 'fault',
      faults: [{ problem: 'secret' }],
    })
    expect(JSON.stringify(reading)).not.toContain('aaaa')
  })
})
