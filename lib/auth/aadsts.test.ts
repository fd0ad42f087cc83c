import { InteractionRequiredAuthError, ServerError } from '@azure/msal-browser'
import { expect, test } from 'vitest'
import { problemInWords } from '@/components/words/problem-in-words'
import type { ProblemKind } from '@/lib/problem/problem'
import { signInGroup } from '@/lib/problem/sign-in-codes'
import { loadWords } from '@/lib/words/load'
import { problemOfSignIn } from './failures'

const english = await loadWords('en', 'en')

/** Every number that a sign-in to this page can end with, and the problem it becomes. */
const ROWS: readonly [numbers: string, kind: ProblemKind, words: RegExp][] = [
  ['65004', 'consent-declined', /did not accept the permission/],
  ['90094 90095 90008 90093', 'admin-approval-needed', /^An administrator has to approve/],
  ['900941 900981', 'admin-approval-needed', /^Microsoft considers this page risky/],
  ['65005 650056 650057', 'page-misconfigured', /not set up correctly/],
  ['650052', 'sign-in-refused', /no subscription for this API/],
  ['650051', 'sign-in-refused', /still setting up an application/],
  ['700016 700011', 'page-misconfigured', /not set up correctly/],
  ['90002', 'sign-in-refused', /does not know this organization/],
  ['50020 90072 16000 50034 51004', 'sign-in-refused', /does not belong to that organization/],
  ['50105', 'sign-in-refused', /not assigned/],
  ['50076 50079 50072 50074', 'sign-in-refused', /more proof/],
  ['53003 53000 53001 53002 530032 530034 530035 53011 50131', 'sign-in-refused', /access rules/],
  ['500021 500022 500212 500213', 'sign-in-refused', /Your network/],
  ['50011 500113 900971 50194 90130', 'page-misconfigured', /not set up correctly/],
  ['9002326 9002327', 'page-misconfigured', /not set up correctly/],
  ['50058 54005 70008 700082 700084 70043 50173 50089', 'session-ended', /sign-in has ended/],
  ['50196', 'page-misconfigured', /not set up correctly/],
  ['90006 90033 90024 90055 50033', 'microsoft-busy', /busy/],
  ['90038 900382', 'sign-in-refused', /national cloud/],
]

const CASES = ROWS.flatMap(([numbers, kind, words]) =>
  numbers.split(' ').map((number) => ({ number, kind, words })),
)

test.each(CASES)('AADSTS$number is $kind, with its own message', ({ number, kind, words }) => {
  const message = `AADSTS${number}: Something in English. Trace ID: 1 Correlation ID: 2`
  const { problem } = problemOfSignIn(new ServerError('invalid_request', '2', message))
  expect(problem.kind).toBe(kind)
  expect(problem.trace.code).toBe(`AADSTS${number}`)
  const { what, means, next } = problemInWords(problem, english)
  expect(what).toMatch(words)
  expect(means).not.toBe('')
  expect(next).not.toBe('')
})

test.each(CASES)('AADSTS$number means the same when a token was asked for silently', ({ number, kind }) => {
  const message = `AADSTS${number}: Something in English.`
  const thrown = new InteractionRequiredAuthError('interaction_required', '2', message)
  expect(problemOfSignIn(thrown).problem.kind).toBe(kind)
})

test('an unknown number still tells what to do', () => {
  const { problem } = problemOfSignIn(new ServerError('server_error', '2', 'AADSTS99999: New.'))
  expect(problem).toMatchObject({ kind: 'sign-in-refused', code: 'AADSTS99999' })
  expect(signInGroup('AADSTS99999')).toBe('other')
  expect(problemInWords(problem, english).next).toContain('support')
})

test('Microsoft’s own text is not repeated', () => {
  const thrown = new ServerError('invalid_request', '2', 'AADSTS50105: ada@contoso.example is not assigned.')
  const { problem } = problemOfSignIn(thrown)
  expect(JSON.stringify([problem, problemInWords(problem, english)])).not.toContain('ada@contoso.example')
})
