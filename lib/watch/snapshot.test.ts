import * as fc from 'fast-check'
import { expect, inject, test } from 'vitest'
import { problemInWords } from '@/components/words/problem-in-words'
import type { StepStatus } from '@/lib/engine/status'
import type { Problem } from '@/lib/problem/problem'
import { EVERY_PROBLEM } from '@/lib/steps/testing/every-problem'
import { LANGUAGES } from '@/lib/words/languages'
import { loadWords } from '@/lib/words/load'
import { watchProblem } from './problem'
import { asProblem } from './shown-problem'
import { pictureAway, pictureOf, readSnapshot, writeSnapshot } from './snapshot'
import { BEGUN, begunBut, shownRuns } from './testing/pictures'

const numRuns = Math.ceil(1000 * inject('share'))
const problems: readonly Problem[] = Object.values(EVERY_PROBLEM)

/** A text that must not get out, in the place of every text of a problem that is not out of our tables. */
const PLANTED = 'contoso-4711'

/** Every text of a value that came from outside is the planted one. */
function planted(problem: Problem): Problem {
  const open = [
    'code',
    'claims',
    'expected',
    'actual',
    'objectId',
    'displayName',
    'deletedAt',
    'api',
    'permission',
    'why',
  ]
  const outside = [...open, ...(problem.kind === 'unexpected' ? ['what'] : [])]
  const entries = Object.entries(problem).map(([name, value]) => [
    name,
    outside.includes(name) ? PLANTED : value,
  ])
  return {
    ...Object.fromEntries(entries),
    trace: { at: PLANTED, requestId: PLANTED, code: PLANTED, call: PLANTED, status: 400 },
    ...(problem.kind === 'same-name' ? { nameSakes: [{ displayName: PLANTED }] } : {}),
  }
}

test.each(problems)('$kind: no text that came from outside is in the picture', (problem) => {
  const stuck: StepStatus = { kind: 'stuck', problem: planted(problem) }
  const waits: StepStatus = {
    kind: 'running',
    wait: { problem: planted(problem), attempt: 1, since: 0, until: 0 },
  }
  for (const status of [stuck, waits]) {
    const text = writeSnapshot(pictureOf(begunBut('register-app', status)), 'open', 0)
    expect(text).not.toContain(PLANTED)
    expect(readSnapshot(text)).not.toBeNull()
  }
})

test.each(LANGUAGES.flatMap((language) => problems.map((problem) => ({ language, problem }))))(
  '$language, $problem.kind: support reads it in words',
  async ({ language, problem }) => {
    const words = await loadWords(language, language)
    const watched = asProblem(watchProblem(problem, BEGUN.apis), words.watch.unseen, BEGUN.apis)
    expect(watched.kind).toBe(problem.kind)
    const { what, means, next } = problemInWords(watched, words)
    expect([what, means, next].join(' ')).not.toMatch(/undefined|null|NaN|„“|“”|\(\)|AADSTS/)
  },
)

test('a group of Microsoft’s codes has the same words as the code', async () => {
  const words = await loadWords('en', 'en')
  for (const code of ['AADSTS53003', 'AADSTS90002', 'AADSTS7000215', 'AADSTS1']) {
    const problem: Problem = { kind: 'sign-in-refused', code, trace: { at: '' } }
    expect(
      problemInWords(asProblem(watchProblem(problem, BEGUN.apis), words.watch.unseen, BEGUN.apis), words),
    ).toEqual(problemInWords(problem, words))
  }
  for (const code of ['AADSTS900941', 'AADSTS90094']) {
    const problem: Problem = { kind: 'admin-approval-needed', code, trace: { at: '' } }
    expect(
      problemInWords(asProblem(watchProblem(problem, BEGUN.apis), words.watch.unseen, BEGUN.apis), words),
    ).toEqual(problemInWords(problem, words))
  }
})

test('what runs when the page is left has gone to Microsoft; a pause and a stop stay', () => {
  const kinds = (status: StepStatus) =>
    pictureAway(pictureOf(begunBut('grant-consent', status))).steps['grant-consent'].kind
  expect(kinds({ kind: 'running', wait: null })).toBe('leaving')
  const wait = { problem: EVERY_PROBLEM.throttled, attempt: 2, since: 0, until: 5 }
  expect(kinds({ kind: 'running', wait })).toBe('running')
  expect(kinds({ kind: 'stuck', problem: EVERY_PROBLEM.offline })).toBe('stuck')
})

test('of what can be done after the run only that is in it which is under way', () => {
  expect(pictureOf(BEGUN).after).toBeNull()
  const statuses = { ...BEGUN.statuses, 'renew-secret': { kind: 'running', wait: null } } as const
  expect(pictureOf({ ...BEGUN, statuses }).after).toEqual({
    id: 'renew-secret',
    status: { kind: 'running', wait: null },
  })
})

test('a snapshot with anything added, left out or changed in kind is refused', () => {
  fc.assert(
    fc.property(shownRuns, fc.anything(), (shown, value) => {
      const good = JSON.parse(writeSnapshot(pictureOf(shown), 'open', 0))
      for (const field of Object.keys(good)) {
        const { [field]: _, ...without } = good
        expect(readSnapshot(JSON.stringify(without))).toBeNull()
      }
      for (const bad of [
        { ...good, more: value ?? 1 },
        { ...good, v: 2 },
        { ...good, page: 'x' },
      ])
        expect(readSnapshot(JSON.stringify(bad) ?? '')).toBeNull()
      const named = { kind: 'stuck', problem: { kind: 'offline', displayName: 'Contoso' } }
      expect(readSnapshot(JSON.stringify({ ...good, steps: { ...good.steps, 'sign-in': named } }))).toBeNull()
    }),
    { numRuns: Math.min(numRuns, 100) },
  )
  for (const text of ['', 'x', 'null', '[]', '{}', '{"v":1}']) expect(readSnapshot(text)).toBeNull()
})
