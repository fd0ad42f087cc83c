import { expect, test } from 'vitest'
import { expectAccessible, expectFits } from '@/components/testing/expect-accessible'
import { renderIn } from '@/components/testing/spoken'
import { problemInWords } from '@/components/words/problem-in-words'
import { STEP_IDS } from '@/lib/guide/steps'
import { PRODUCT_LIST } from '@/lib/guide/testing/shipped'
import { SUBJECTS } from '@/lib/problem/problem'
import type { Watching } from '@/lib/watch/follower'
import type { WatchedProblem } from '@/lib/watch/problem'
import { asProblem } from '@/lib/watch/shown-problem'
import type { Snapshot, WatchedStatus } from '@/lib/watch/snapshot'
import { LANGUAGES } from '@/lib/words/languages'
import { WatchedRun } from './watched-run'
import { stateOf, WatchedState } from './watched-state'

const APIS = PRODUCT_LIST.flatMap(({ apis }) => apis)
const NOW = Date.UTC(2030, 5, 15, 12)
const WAITS: WatchedStatus = { kind: 'waiting', for: 'register-app' }

function snapshot(status: WatchedStatus, rest: Partial<Snapshot> = {}): Snapshot {
  return {
    v: 1,
    at: NOW,
    page: 'open',
    current: 'register-app',
    asks: null,
    steps: {
      'sign-in': { kind: 'done', how: 'made' },
      'register-app': status,
      'add-permissions': WAITS,
      'grant-consent': WAITS,
      'create-secret': WAITS,
      'hand-over': WAITS,
    },
    after: null,
    ...rest,
  }
}

function watching(seen: Snapshot | null, rest: Partial<Watching> = {}): Watching {
  return {
    connection: 'open',
    seen: seen && { snapshot: seen, heardAt: NOW, newsAt: NOW },
    fault: null,
    end: null,
    ...rest,
  }
}

const RUNS: WatchedStatus = { kind: 'running', wait: null }
const MINUTE = 60_000

const STATES = [
  ['connecting', watching(null, { connection: 'connecting' }), 0],
  ['waiting', watching(null), 0],
  ['lost', watching(null, { connection: 'lost' }), 0],
  ['lost', watching(snapshot(RUNS), { connection: 'lost' }), 5 * MINUTE],
  ['open', watching(snapshot(RUNS)), MINUTE],
  ['away', watching(snapshot({ kind: 'leaving' }, { page: 'away' })), MINUTE],
  ['quiet', watching(snapshot({ kind: 'leaving' }, { page: 'away' })), 2 * MINUTE],
  ['quiet', watching(snapshot(RUNS)), 2 * MINUTE],
  ['ended', watching(snapshot(RUNS, { page: 'ended' }), { end: 'ended' }), 9 * MINUTE],
  ['over', watching(null, { end: 'over' }), 0],
] as const

for (const [state, given, later] of STATES) {
  test.each(LANGUAGES)(`${state} after ${later / MINUTE} minutes: %s`, async (language) => {
    expect(stateOf(given, NOW + later)).toBe(state)
    const { words, getByRole, getByText, container } = await renderIn(
      language,
      <WatchedRun apis={APIS} watching={given} now={NOW + later} />,
    )
    const { title, means } = words.watch.page.state[state]
    const [status] = getByRole('status').all()
    await expect.element(status ?? null).toHaveTextContent(`${title}${means}`)
    if (given.seen)
      await expect.element(getByText(words.guide.title['register-app'], { exact: true })).toBeVisible()
    else expect(container.querySelector('ol')).toBeNull()
    expect(getByRole('button').elements()).toEqual([])
    expect(getByRole('link').elements()).toEqual([])
    await expectAccessible()
  })
}

test.each(LANGUAGES)('how old the news is stays true: %s', async (language) => {
  const { words, getByRole, rerender } = await renderIn(
    language,
    <WatchedRun apis={APIS} watching={watching(snapshot(RUNS))} now={NOW + 59_000} />,
  )
  const { news, lessThanAMinute } = words.watch.page
  await expect.element(getByRole('time')).toHaveTextContent(news(lessThanAMinute))
  await rerender(<WatchedRun apis={APIS} watching={watching(snapshot(RUNS))} now={NOW + 3.5 * MINUTE} />)
  await expect.element(getByRole('time')).toHaveTextContent(news(words.format.minutesAgo(3)))
  expect(words.format.minutesAgo(3)).toBe(language === 'de' ? 'vor 3 Minuten' : '3 minutes ago')
})

test.each(LANGUAGES)(
  'a pause counts down from when the news came, whatever the clocks say: %s',
  async (language) => {
    const problem: WatchedProblem = { kind: 'throttled', seconds: 30 }
    // The administrator's clock is an hour ahead.
    const at = NOW + 60 * MINUTE
    const paused = snapshot({ kind: 'running', wait: { attempt: 2, until: at + 30_000, problem } }, { at })
    const { words, getByText, rerender } = await renderIn(
      language,
      <WatchedRun apis={APIS} watching={watching(paused)} now={NOW + 10_000} />,
    )
    const { waits, again, againNow } = words.watch.page
    await expect
      .element(getByText(`${waits('2')} ${again(words.format.seconds(20))}`, { exact: true }))
      .toBeVisible()
    await rerender(<WatchedRun apis={APIS} watching={watching(paused)} now={NOW + 40_000} />)
    await expect.element(getByText(`${waits('2')} ${againNow}`, { exact: true })).toBeVisible()
  },
)

const PROBLEMS: WatchedProblem[] = [
  { kind: 'missing-rights' },
  { kind: 'wrong-tenant' },
  { kind: 'held-by-deleted' },
  { kind: 'gone', what: SUBJECTS[0] },
  { kind: 'sign-in-refused', group: 'access-rules' },
  { kind: 'permission-not-offered', api: null, permission: null },
]

for (const problem of PROBLEMS) {
  test.each(LANGUAGES)(`${problem.kind} in words: %s`, async (language) => {
    const seen = snapshot({ kind: 'stuck', problem })
    const { words, container, getByText } = await renderIn(
      language,
      <WatchedRun apis={APIS} watching={watching(seen)} now={NOW} />,
    )
    const { what, means, next } = problemInWords(asProblem(problem, words.watch.unseen, APIS), words)
    await expect.element(getByText(words.watch.page.reads, { exact: true })).toBeVisible()
    for (const text of [what, means, next]) expect(container).toHaveTextContent(text)
    // All problems are drawn alike.
    if (problem === PROBLEMS[0]) await expectAccessible()
    else await expectFits()
  })
}

test.each(['unreadable', 'older'] as const)('a message that is %s leaves the picture', async (fault) => {
  for (const language of LANGUAGES) {
    const { words, getByText, unmount } = await renderIn(
      language,
      <WatchedRun apis={APIS} watching={watching(snapshot(RUNS), { fault })} now={NOW} />,
    )
    const { title, means } = words.watch.page.fault[fault]
    for (const text of [title, means]) await expect.element(getByText(text, { exact: true })).toBeVisible()
    await expect.element(getByText(words.guide.status.running, { exact: true })).toBeVisible()
    await expectAccessible()
    await unmount()
  }
})

test.each(LANGUAGES)('a question, all steps done, and what comes after the run: %s', async (language) => {
  const asks = snapshot({ kind: 'ready' }, { asks: 'register-app' })
  const { words, getByText, container, rerender } = await renderIn(
    language,
    <WatchedRun apis={APIS} watching={watching(asks)} now={NOW} />,
  )
  const { guide, watch } = words
  await expect.element(getByText(guide.status.asks, { exact: true })).toBeVisible()
  const said = watch.page.said(guide.title['register-app'], guide.status.asks)
  await expect.element(getByText(said, { exact: true })).toBeInTheDocument()
  const steps = Object.fromEntries(STEP_IDS.map((id) => [id, { kind: 'done', how: 'found' }]))
  const finished = snapshot(RUNS, {
    steps: { ...asks.steps, ...steps },
    current: 'hand-over',
    after: { id: 'renew-secret', status: { kind: 'stuck', problem: { kind: 'offline' } } },
  })
  await rerender(<WatchedRun apis={APIS} watching={watching(finished)} now={NOW} />)
  await expect.element(getByText(watch.page.finished, { exact: true })).toBeInTheDocument()
  expect(container.querySelector('[aria-current]')).toBeNull()
  expect(container).toHaveTextContent(guide.title['renew-secret'])
  expect(container).toHaveTextContent(problemInWords({ kind: 'offline', trace: { at: '' } }, words).what)
  await expectAccessible()
})

test.each(LANGUAGES)('a link that cannot be read: %s', async (language) => {
  const { words, getByText } = await renderIn(language, <WatchedState state="noLink" />)
  for (const text of Object.values(words.watch.page.state.noLink))
    await expect.element(getByText(text, { exact: true })).toBeVisible()
  await expectAccessible()
})
