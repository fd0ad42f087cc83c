import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { expectAccessible, expectFits } from '@/components/testing/expect-accessible'
import { problemInWords } from '@/components/words/problem-in-words'
import { nothingWentWrong } from '@/lib/problem/nothing-went-wrong'
import type { Problem, ProblemKind } from '@/lib/problem/problem'
import { notByHand, remediesFor } from '@/lib/problem/remedies'
import { EVERY_PROBLEM } from '@/lib/steps/testing/every-problem'
import { LANGUAGES } from '@/lib/words/languages'
import { CASES, problemOf } from './testing/problem-cases'
import { showStep } from './testing/shown-step'
import { stoppedBy } from './testing/stopped-step'
import { FACTS_AT } from './testing/tenant'

/** What cannot be undone asks in its own place. */
const ASKED = ['press purge-application', 'press make-room']

/** Of the kinds that are drawn with the same parts axe sees one. */
const LOOKED_AT = new Set(
  new Map(Object.values(EVERY_PROBLEM).map((problem) => [partsOf(problem), problem.kind])).values(),
)

function partsOf(problem: Problem): string {
  const { remedies, who } = remediesFor(problem)
  return JSON.stringify([remedies, who !== null, nothingWentWrong(problem), notByHand(problem) !== null])
}

const copied = vi.fn()
beforeEach(() => {
  copied.mockReset()
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => copied(text))
})
afterEach(() => vi.restoreAllMocks())

/** What a link on the way leads to. */
function leadsTo(way: HTMLAnchorElement): string {
  if (way.getAttribute('href') === '') return 'open this page'
  if (way.protocol === 'mailto:') return 'write'
  const product = new URL(way.href).searchParams.get('product')
  return `open ${product ? `product=${product}` : way.href}`
}

/** Presses one way on and reports the result. */
async function press(kind: ProblemKind, index: number): Promise<string> {
  copied.mockReset()
  const { ways, open, left, at, panel, unmount } = await stoppedBy(kind)
  ways[index]?.click()
  if (ASKED.includes(CASES[kind].ways[index] ?? '')) {
    await expect
      .poll(() => panel.querySelector('[data-question]')?.contains(document.activeElement))
      .toBe(true)
    expect(open.asks, 'what cannot be undone is asked back').toEqual([])
    panel.querySelector<HTMLElement>('[data-question] button')?.click()
  }
  await unmount()
  if (copied.mock.calls.length > 0) return 'copy'
  const ask = open.asks[0]
  if (left[0] !== undefined) return left[0]
  if (ask) return ask.answer ? `press ${ask.answer.kind}` : 'press'
  return open.engine.state().statuses[at].kind === 'passed-on' ? 'leave out' : 'nothing'
}

test('where the page offers one product alone, no other one is offered, and there is a way on', async () => {
  const { open, container } = await showStep('en', 'register-app', {
    facts: FACTS_AT['register-app'],
    products: [],
  })
  open.engine.fail('register-app', { ...EVERY_PROBLEM['api-not-offered'], listable: false })
  await expect.poll(() => container.querySelector('[data-problem] .filled')).not.toBeNull()
  expect(container.querySelector('[data-problem] a[href*="product="]')).toBeNull()
  container.querySelector<HTMLElement>('[data-problem] .filled')?.click()
  expect(open.asks).toHaveLength(1)
})

test('who may not exempt an application from a policy is told whom to ask, with the message first', async () => {
  const at = FACTS_AT['create-secret']
  const securityOnly = { ...at.identity, roleTemplateIds: ['194ae4cb-b126-40b2-bd5b-6091b380977d'] }
  const { open, container, words } = await showStep('en', 'create-secret', {
    facts: { ...at, identity: securityOnly },
  })
  const problem = problemOf('secrets-refused')
  open.engine.fail('create-secret', problem)
  await expect.poll(() => container.querySelector('.filled')?.textContent).toBe(words.run.message.copy)
  expect(container.textContent).toContain(problemInWords(problem, words).next)
  expect(container.textContent).not.toContain(words.problem.exemptYourself)
})

describe.each(Object.entries(EVERY_PROBLEM))('%s', (_, { kind }) => {
  test.each(LANGUAGES)('is described in words (%s), and axe finds nothing', async (language) => {
    const { panel, container, words, ways } = await stoppedBy(kind, language)
    const { what, means, next } = problemInWords(problemOf(kind), words)
    const { who } = remediesFor(problemOf(kind))
    expect(panel.querySelector('h3')?.textContent).toBe(what)
    // Ada may exempt the application herself.
    const here = who === 'policy-owners' ? words.problem.exemptYourself : next
    for (const text of [means, here, who ? words.field.able[who] : ''])
      expect(panel.textContent).toContain(text)
    expect(ways).toHaveLength(CASES[kind].ways.length)
    expect(container.textContent).not.toMatch(/undefined|\[object|Error:|NaN/)
    for (const fold of container.querySelectorAll('details')) fold.open = true
    const { at, code, status, requestId } = EVERY_PROBLEM[kind].trace
    const details = [...panel.querySelectorAll('dd')].map((detail) => detail.textContent)
    for (const detail of [kind, at, code, `${status}`, requestId]) expect(details).toContain(detail)
    if (LOOKED_AT.has(kind)) await expectAccessible()
    else await expectFits()
  })

  test('the action that helps is first, and each way on does what it says', async () => {
    const { container, panel, ways, words } = await stoppedBy(kind)
    const filled = [...container.querySelectorAll('button.filled, a.filled')]
    expect(filled).toEqual(kind === 'too-many-secrets' ? [] : [ways[0]])
    const useless = notByHand(problemOf(kind))
    const manual = [...container.querySelectorAll('summary')].filter((fold) => !panel.contains(fold))
    expect(manual.some((fold) => fold.textContent === words.byHand.summary)).toBe(useless === null)
    if (useless) expect(container.textContent).toContain(words.byHand.not[useless])
    const effects: string[] = []
    for (const [index, way] of ways.entries())
      effects.push(way instanceof HTMLAnchorElement ? leadsTo(way) : await press(kind, index))
    expect(effects).toEqual(CASES[kind].ways)
  })
})
