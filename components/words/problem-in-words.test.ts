import { expect, test } from 'vitest'
import type { Problem } from '@/lib/problem/problem'
import { remediesFor } from '@/lib/problem/remedies'
import { EVERY_PROBLEM } from '@/lib/steps/testing/every-problem'
import { LANGUAGES } from '@/lib/words/languages'
import { loadWords } from '@/lib/words/load'
import { RARE } from '@/lib/words/testing/rare-words'
import { problemInWords } from './problem-in-words'

const english = await loadWords('en', 'en')
const problems: readonly Problem[] = Object.values(EVERY_PROBLEM)
const everyCase = LANGUAGES.flatMap((language) => problems.map((problem) => ({ language, problem })))

/** Both halves, in English. */
function explain(problem: Problem) {
  const { who, remedies } = remediesFor(problem)
  return { ...problemInWords(problem, english), who: who && english.field.able[who], remedies }
}

test.each(everyCase)(
  '$language, $problem.kind: what happened, what it means, what to do next',
  async ({ language, problem }) => {
    const { what, means, next } = problemInWords(problem, await loadWords(language, language))
    expect(what).toMatch(/^\S.{8,}[^.]$/)
    expect(means).toMatch(/^\S.{8,}\.$/)
    expect(next).toMatch(/^\S.{8,}\.$/)
    expect([what, means, next].join(' ')).not.toMatch(RARE)
  },
)

test.each(problems)('$kind: there is a way on', (problem) => {
  const { remedies } = remediesFor(problem)
  expect(remedies.length).toBeGreaterThan(0)
  expect(new Set(remedies).size).toBe(remedies.length)
})

test.each(problems)('$kind: no word of the program reaches the reader', (problem) => {
  const { what, means, next, who } = explain(problem)
  const text = [what, means, next, who ?? ''].join(' ')
  expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{/)
  expect(text).not.toContain(problem.trace.code)
})

test('no two kinds say the same', () => {
  expect(new Set(problems.map((problem) => explain(problem).what)).size).toBe(problems.length)
})

test.each(['missing-rights', 'admin-approval-needed', 'approval-or-cancel', 'quota-reached'] as const)(
  '%s: names every role that can do it',
  (kind) => {
    const { who } = explain(EVERY_PROBLEM[kind])
    for (const role of [
      'cloud-application-administrator',
      'application-administrator',
      'global-administrator',
    ] as const)
      expect(who).toContain(english.field.role[role])
  },
)

test.each(['secret-lifetime-refused', 'secrets-refused', 'multitenant-refused'] as const)(
  '%s: names who can change the rule',
  (kind) => {
    const { who } = explain(EVERY_PROBLEM[kind])
    expect(who).toContain('Global Administrator')
    expect(who).toContain('Security Administrator')
  },
)

test.each([
  ['wrong-tenant', 'contoso.example'],
  ['wrong-tenant', 'Fabrikam'],
  ['page-misconfigured', 'AADSTS50011'],
  ['still-copying', 'the new application'],
  ['gone', 'the service principal'],
  ['held-by-deleted', 'Unified.to for Dynamics 365'],
  ['api-not-offered', 'Dynamics CRM'],
  ['permission-not-offered', 'Customer Insights'],
  ['permission-not-offered', 'user_impersonation'],
] as const)('%s: says “%s”', (kind, words) => {
  const { what, means, next } = explain(EVERY_PROBLEM[kind])
  expect([what, means, next].join(' ')).toContain(words)
})

test('an answer with two meanings tells both, the administrator’s approval first', () => {
  const { what, means, next } = explain(EVERY_PROBLEM['approval-or-cancel'])
  expect(what).toMatch(/administrator/)
  expect(means.indexOf('Need admin approval')).toBeGreaterThan(-1)
  expect(means.indexOf('Need admin approval')).toBeLessThan(means.indexOf('Cancel'))
  expect(next).toMatch(/administrator.*Cancel/)
})

test('a sign-in that was cancelled mentions the other meaning', () => {
  const { next, who } = explain(EVERY_PROBLEM['sign-in-cancelled'])
  expect(next).toContain('Need admin approval')
  expect(who).toBeNull()
})

test('a wait without a number still says how long', () => {
  expect(explain({ ...EVERY_PROBLEM.throttled, seconds: null }).next).toContain('about a minute')
  const unseen = { ...EVERY_PROBLEM.throttled, trace: { at: '' } }
  expect(explain({ ...unseen, seconds: 17 }).next).toContain('17 seconds')
  expect(explain({ ...unseen, seconds: 600 }).next).toContain('10 minutes')
})

test('when Microsoft takes a request again is a time of day: the text stands still', () => {
  const { next } = explain({ ...EVERY_PROBLEM.throttled, seconds: 17, trace: { at: '2030-06-15T12:00:50Z' } })
  expect(next).toMatch(/:01:07/)
  expect(next).not.toContain('17 seconds')
})

test.each([
  ['missing-rights', 'other-account'],
  ['key-taken', 'other-account'],
  ['admin-approval-needed', 'other-account'],
  ['wrong-tenant', 'other-account'],
  ['session-ended', 'sign-in'],
  ['sign-in-refused', 'sign-in'],
  ['same-name', 'choose-application'],
  ['uri-not-verified', 'new-application'],
  ['held-by-deleted', 'deal-with-deleted'],
] as const)('%s: the way on is %s', (kind, remedy) => {
  expect(explain(EVERY_PROBLEM[kind]).remedies).toContain(remedy)
})

test('no one is asked to try again in the wrong tenant or over another application', () => {
  expect(explain(EVERY_PROBLEM['wrong-tenant']).remedies).not.toContain('try-again')
  expect(explain(EVERY_PROBLEM['same-name']).remedies).not.toContain('try-again')
})
