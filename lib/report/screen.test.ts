import { describe, expect, test } from 'vitest'
import type { LinkFault } from '@/lib/preset/fault'
import { readableIn, readLink } from '@/lib/preset/preset'
import { OFFER } from '@/lib/preset/testing/offer'
import { loadWords } from '@/lib/words/load'
import { readReport, writeReport } from './codec'
import { type ReportInput, reduce } from './reduce'
import type { ScreenInput } from './reduce-screen'
import type { Ticks } from './scrub'

const english = await loadWords('en', 'en')
const NOTHING: Ticks = { withNames: false, withIds: false }
const EVERYTHING: Ticks = { withNames: true, withIds: true }
const ID = '1a2b3c4d-0000-4000-8000-00000000beef'
const SECRET = 'abc8Q~0123456789012345678901234567abcd'
const RULES = { offer: OFFER, now: new Date('2030-06-15T12:00:00Z') }

function inputOf(screen: ScreenInput, query = ''): ReportInput {
  return {
    version: '0.1.0',
    place: 'practice',
    made: new Date('2026-01-05T10:11:12.000Z'),
    browser: 'Mozilla/5.0',
    preset: readableIn(query, RULES),
    signedIn: null,
    screen,
    steps: [],
  }
}

function reportOf(query: string, ticks = NOTHING): string {
  const reading = readLink(query, RULES)
  return writeReport(
    inputOf({ kind: 'faulty-link', faults: reading.kind === 'fault' ? reading.faults : [] }, query),
    ticks,
    english,
  )
}

const TEXT = `Onboarding report, format 2, en
App: 0.1.0
Tenant of: practice tenant
Made: 2026-01-05T10:11:12.000Z
Browser: Mozilla/5.0
Left out: names and full ids
Link ref: TICKET-1
Link from: [left out]
Screen: faulty-link
Link fault not-allowed: region
Link came: mars
Link fault malformed: tenant
Link came: [left out]
Link fault unknown: colour
Link came: [left out]

End of the report`

test('a faulty link is readable in a ticket, with the rest of the link', () => {
  expect(reportOf('?v=1&region=mars&tenant=not_a_domain&ref=TICKET-1&from=Mina&colour=red')).toBe(TEXT)
})

test.each<[string, ScreenInput, string]>([
  [
    'an error by its name and digest',
    { kind: 'error', name: 'TypeError', digest: '2718281828' },
    'Screen: error\nPage error: TypeError, 2718281828\n',
  ],
  ['an address that leads nowhere', { kind: 'not-found' }, 'Screen: not-found\n'],
  ['a return without a sign-in', { kind: 'no-sign-in' }, 'Screen: no-sign-in\n'],
  [
    'a parameter without a name or a value',
    { kind: 'faulty-link', faults: [{ parameter: '', problem: 'unknown', came: '' }] },
    'faulty-link\nLink fault unknown: (a parameter without a name)\n\nEnd',
  ],
])('%s is written and read back', (_what, screen, words) => {
  const text = writeReport(inputOf(screen), NOTHING, english)
  expect(text).toContain(words)
  expect(readReport(text, english)).toEqual({ kind: 'report', report: reduce(inputOf(screen), NOTHING) })
})

test.each([
  ['a message in place of a name', 'Ada said: no', '77', 'Error, 77'],
  ['a message in place of a digest', 'TypeError', 'Ada said: no', 'TypeError'],
  ['a domain', 'TypeError', 'contoso.com', 'TypeError, [name]'],
  ['an id', ID, '1', '1a2b3c4d…, 1'],
])('of an error never %s', (_what, name, digest, error) => {
  expect(reduce(inputOf({ kind: 'error', name, digest }), NOTHING).screen).toEqual({ kind: 'error', error })
})

describe('a value from a faulty link:', () => {
  function cameOf(query: string, ticks = NOTHING): string | undefined {
    return /Link came: (.*)/.exec(reportOf(`?v=1&${query}`, ticks))?.[1]
  }

  test.each([
    ['a name', 'name=%3CContoso%3E', '[left out]', '<Contoso>'],
    ['an account', 'account=ada@contoso', '[left out]', 'ada@contoso'],
    ['an account elsewhere', 'region=ada@contoso.com', '[name]', 'ada@contoso.com'],
    ['a domain elsewhere', 'ref=see+contoso.com!', 'see [name]!', 'see contoso.com!'],
    ['an id', `region=${ID}`, '1a2b3c4d…', ID],
    ['two ids', `product=${ID}&product=x`, '1a2b3c4d…, x', `${ID}, x`],
    ['what a stranger wrote', 'firm=Contoso+Ltd', '[left out]', 'Contoso Ltd'],
    ['a name that is known from the rest of the link', 'from=Mina&ref=Mina!', '[name]!', 'Mina!'],
  ])('%s is included if ticked', (_what, query, without, ticked) => {
    expect(cameOf(query)).toBe(without)
    expect(cameOf(query, EVERYTHING)).toBe(ticked)
  })

  test.each([
    ['a secret', `region=${SECRET}`, '[hidden]'],
    ['a token', 'region=eyJhbGciOiJSUzI1NiJ9.eyJ0aWQiOiJhYmMifQ.c2ln', '[token]'],
    ['half an opaque token', `region=1.AXkA_-${'a1B2'.repeat(30)}`, '…'],
  ])('%s is never included', (_what, query, came) => {
    expect(cameOf(query, EVERYTHING)).toBe(came)
  })

  test.each([
    ['a domain', 'contoso.onmicrosoft.com'],
    ['an account', 'ada@contoso.com'],
    ['an id', ID],
  ])('half of %s, cut by the codec, is removed', (_what, whole) => {
    for (let kept = 2; kept <= whole.length + 2; kept += 1) {
      const came = cameOf(`region=${'x '.repeat(45).slice(0, 79 - kept)}%20${whole}${'+end'.repeat(9)}`)
      expect(came).not.toContain(whole.slice(0, 9))
    }
  })

  test('the name of an unknown parameter cannot carry a value out', () => {
    const text = reportOf(`?v=1&ada@contoso.com=1&${ID}=2&a%0ALink+ref:+x=3&${'k'.repeat(50)}=4`)
    expect(text).toContain('Link fault unknown: [name]\n')
    expect(text).toContain('Link fault unknown: 1a2b3c4d…\n')
    expect(text).toContain('Link fault unknown: aU+000ALink ref: x\n')
    expect(text).toContain('Link fault unknown: …\n')
    expect(text).not.toMatch(/^Link ref/m)
  })
})

test.each([
  ['faults of another screen', TEXT.replace('faulty-link', 'error'), 'screen error'],
  ['a screen that does not exist', TEXT.replace('faulty-link', 'lucky-link'), 'screen kind'],
  ['steps next to a screen', TEXT.replace('\n\nEnd', '\nStep 1, Sign in: ready\n\nEnd'), 'steps'],
  ['what came without a fault', TEXT.replace('Link fault not-allowed: region\n', ''), 'link 3 parameter'],
  ['an unknown fault', TEXT.replace('malformed', 'ugly'), 'screen faults 2 problem'],
  ['an id in full', TEXT.replace('colour', ID), 'ids'],
])('%s cannot be opened', (_what, text, came) => {
  expect(text).not.toBe(TEXT)
  expect(readReport(text, english)).toMatchObject({
    kind: 'fault',
    faults: expect.arrayContaining([expect.objectContaining({ came })]),
  })
})

test('a fault is reported by parameter, problem and value', () => {
  const fault: LinkFault = {
    parameter: 'region',
    problem: 'not-allowed',
    came: 'mars',
    choices: ['us'],
  }
  const report = reduce(inputOf({ kind: 'faulty-link', faults: [fault] }), NOTHING)
  expect(report.screen).toEqual({
    kind: 'faulty-link',
    faults: [{ parameter: 'region', problem: 'not-allowed', came: 'mars' }],
  })
})
