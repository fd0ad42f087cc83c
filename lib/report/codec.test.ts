import { describe, expect, test } from 'vitest'
import { isReport, readReport, writeReport } from './codec'
import type { ReportInput } from './reduce'

const AT = '2026-01-05T10:11:12.000Z'
const ID = '1a2b3c4d-0000-4000-8000-00000000beef'
const call = { id: ID, startedAt: Date.parse(AT), milliseconds: 123 }

const RUN: ReportInput = {
  version: '0.1.0',
  place: 'Microsoft Entra',
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

const TEXT = `Onboarding report, format 1
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

Step 3, Configure API permissions: after Register your application

End of the report`

test('it reads well in a ticket', () => {
  expect(writeReport(RUN, { withNames: false, withIds: false })).toBe(TEXT)
})

test('a mail around it does not matter', () => {
  expect(readReport(`Hello,\nit stopped.\n\n> ${TEXT}\n\nAda`)).toEqual(readReport(TEXT))
})

test('it is known by its first words and read back', () => {
  expect(isReport(TEXT)).toBe(true)
  expect(isReport('?v=1&product=sales')).toBe(false)
  expect(readReport(TEXT)).toMatchObject({ kind: 'report', report: { ids: false, names: false } })
})

test('what is ticked is in it', () => {
  const text = writeReport(RUN, { withNames: true, withIds: true })
  expect(text).toContain('Left out: nothing')
  expect(text).toContain('Organization: Contoso')
  expect(text).toContain('Account: ada@contoso.com')
  expect(text).toContain('Link tenant: contoso.com')
  expect(text).toContain(`request-id ${ID}`)
})

describe('a report that cannot be opened is told by its fault:', () => {
  test.each([
    ['other text', 'Hello', 1, 'Hello', /begins with/],
    ['another format', TEXT.replace('format 1', 'format 2'), 1, 'Onboarding report, format 2', /begins with/],
    ['the end is missing', TEXT.slice(0, -17), null, '', /ends with/],
    ['a strange line', TEXT.replace('Link region', 'Area'), 9, 'Area: eu', /Only lines/],
    ['a line twice', TEXT.replace('Made:', 'App: 2\nMade:'), 4, 'App: 2', /Only lines/],
    ['a missing line', TEXT.replace(/^Browser.*\n/m, ''), null, 'browser', /A value/],
    ['an unknown problem', TEXT.replace('missing-rights', 'bad-luck'), null, /^steps 2 status/, /A value/],
    [
      'steps in another order',
      TEXT.replace('Step 3, Configure API permissions', 'Step 1, Sign in'),
      null,
      'steps',
      /once/,
    ],
    ['an id that was to be left out', TEXT.replace('1a2b3c4d…', ID), null, 'ids', /in full/],
    ['too much of it', TEXT.repeat(300), null, '', /At most/],
  ])('%s', (_what, text, line, came, allowed) => {
    const reading = readReport(text)
    const fault = { line, came: expect.stringMatching(came), allowed: expect.stringMatching(allowed) }
    expect(reading).toMatchObject({ kind: 'fault', faults: expect.arrayContaining([fault]) })
  })

  test('a token in it, which is not repeated', () => {
    const reading = readReport(TEXT.replace('TICKET-1', `eyJ${'a'.repeat(40)}.eyJ${'b'.repeat(40)}.c`))
    expect(reading).toMatchObject({
      kind: 'fault',
      faults: [{ allowed: expect.stringMatching(/secret or a token/) }],
    })
    expect(JSON.stringify(reading)).not.toContain('aaaa')
  })
})
