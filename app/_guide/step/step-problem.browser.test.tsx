import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { expectAccessible, expectFits } from '@/components/testing/expect-accessible'
import { problemInWords } from '@/components/words/problem-in-words'
import type { StepId } from '@/lib/guide/steps'
import { nothingWentWrong } from '@/lib/problem/nothing-went-wrong'
import type { Problem, ProblemKind } from '@/lib/problem/problem'
import { notByHand, remediesFor } from '@/lib/problem/remedies'
import { EVERY_PROBLEM } from '@/lib/steps/testing/every-problem'
import { LANGUAGES, type Language } from '@/lib/words/languages'
import { showStep } from './testing/shown-step'
import { FACTS_AT } from './testing/tenant'

type Case = {
  at?: StepId
  signedOut?: true
  /** The action of each button or link of the problem, in their order. */
  ways: readonly string[]
}

const AGAIN: Case = { ways: ['press'] }
/** A ready message, which stands first where sending it is what helps. */
const MESSAGE = ['copy', 'copy', 'write']
const POLICIES = 'open https://aka.ms/app-mgmt-policy-ux'

/** Every problem, where it happens, and every way on. A missing kind does not compile. */
const CASES: Record<ProblemKind, Case> = {
  'sign-in-cancelled': { at: 'sign-in', signedOut: true, ways: ['sign in'] },
  'consent-declined': AGAIN,
  'admin-approval-needed': { ways: [...MESSAGE, 'choose account', 'press'] },
  'approval-or-cancel': { ways: [...MESSAGE, 'press', 'choose account'] },
  'sign-in-refused': { at: 'sign-in', ways: ['choose account', 'sign in'] },
  'sign-in-interrupted': { ways: ['sign in'] },
  'page-misconfigured': { at: 'sign-in', signedOut: true, ways: ['copy'] },
  'sign-in-unreadable': { at: 'sign-in', signedOut: true, ways: ['copy', 'sign in'] },
  'session-ended': { ways: ['sign in'] },
  'proof-required': AGAIN,
  'wrong-tenant': { at: 'sign-in', ways: ['choose account'] },
  'missing-rights': { ways: [...MESSAGE, 'choose account', 'press'] },
  throttled: AGAIN,
  'microsoft-busy': AGAIN,
  offline: AGAIN,
  'storage-full': { ways: ['open this page', 'press'] },
  'still-copying': { at: 'add-permissions', ways: ['press'] },
  'not-visible-yet': { at: 'add-permissions', ways: ['press'] },
  gone: { at: 'create-secret', ways: ['press'] },
  'key-taken': { ways: ['press', 'choose account'] },
  'held-by-deleted': {
    ways: ['press restore-application', 'press purge-application', 'press other-key'],
  },
  'same-name': { ways: ['press new-application', 'press use-application', 'press use-application'] },
  'exists-already': { at: 'grant-consent', ways: ['press', 'leave out'] },
  'api-not-offered': { ways: ['press list-anyway', 'open product=engagement', 'press'] },
  'api-needs-admin': { ways: [...MESSAGE, 'press list-anyway', 'choose account'] },
  'permission-not-offered': { at: 'add-permissions', ways: ['open product=engagement', 'copy'] },
  'secret-lifetime-refused': { at: 'create-secret', ways: [...MESSAGE, POLICIES, 'press'] },
  'secrets-refused': { at: 'create-secret', ways: [...MESSAGE, POLICIES, 'press'] },
  'too-many-secrets': { at: 'create-secret', ways: ['press make-room', 'press make-room'] },
  'multitenant-refused': { ways: [...MESSAGE, POLICIES, 'press'] },
  'uri-not-verified': { ways: ['press new-application', 'press'] },
  'quota-reached': { ways: [...MESSAGE, 'press'] },
  'unreadable-answer': AGAIN,
  unexpected: AGAIN,
}

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

const NAME_SAKES = ['AzureADMyOrg', 'AzureADandPersonalMicrosoftAccount'].map((audience, index) => ({
  objectId: `object ${index}`,
  appId: `app ${index}`,
  displayName: 'Contoso CRM',
  createdAt: '2029-03-01T08:00:00Z',
  audience,
  redirectUris: [`https://crm${index}.contoso.example/callback`],
  secrets: index,
}))

function problemOf(kind: ProblemKind): Problem {
  return kind === 'same-name' ? { ...EVERY_PROBLEM[kind], nameSakes: NAME_SAKES } : EVERY_PROBLEM[kind]
}

async function stoppedBy(kind: ProblemKind, language: Language = 'en') {
  const { at = 'register-app', signedOut } = CASES[kind]
  const facts = FACTS_AT[kind === 'too-many-secrets' ? 'hand-over' : at]
  const step = await showStep(language, at, { facts, signedIn: !signedOut })
  step.open.engine.fail(at, problemOf(kind))
  await expect.poll(() => document.querySelector('[data-problem]')).not.toBeNull()
  const panel = step.container.querySelector<HTMLElement>(`[data-problem="${kind}"]`)
  if (!panel) throw new Error(`no panel of ${kind}`)
  // Folded parts are for other people or for support.
  const open = () =>
    [...panel.querySelectorAll<HTMLElement>('button, a')].filter((way) => !way.closest('details'))
  // The message to an administrator is loaded when it is needed.
  await expect.poll(() => open().length, { message: kind }).toBe(CASES[kind].ways.length)
  const ways = open()
  return { ...step, at, panel, ways }
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

describe.each(Object.entries(EVERY_PROBLEM))('%s', (_, { kind }) => {
  test.each(LANGUAGES)('is described in words (%s), and axe finds nothing', async (language) => {
    const { panel, container, words, ways } = await stoppedBy(kind, language)
    const { what, means, next } = problemInWords(problemOf(kind), words)
    const { who } = remediesFor(problemOf(kind))
    expect(panel.querySelector('h3')?.textContent).toBe(what)
    for (const text of [means, next, who ? words.field.able[who] : ''])
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

test.each(['admin-approval-needed', 'approval-or-cancel', 'sign-in-cancelled'] as const)(
  '%s: the message to an administrator holds the link to approve this page',
  async (kind) => {
    const { panel } = await stoppedBy(kind)
    await expect.poll(() => panel.textContent).toContain('/v2.0/adminconsent?')
  },
)

test.each(LANGUAGES)(
  '%s: a removal that was asked back can be left, and the focus returns',
  async (language) => {
    const { ways, panel, open, words } = await stoppedBy('too-many-secrets', language)
    ways[0]?.click()
    await expect.poll(() => document.activeElement?.textContent).toBe(words.handOver.remove.question)
    await expectAccessible()
    panel.querySelectorAll<HTMLElement>('[data-question] button')[1]?.click()
    await expect.poll(() => document.activeElement?.textContent).toBe(words.handOver.remove.makeRoom)
    expect(open.asks).toEqual([])
  },
)

test.each(LANGUAGES)(
  '%s: a mistyped tenant of a link is named, with the way on without it',
  async (language) => {
    const before = location.href
    history.replaceState(null, '', '?v=1&tenant=contosso.example&ref=T-1')
    const step = await showStep(language, 'sign-in', { facts: {}, signedIn: false })
    step.open.engine.fail('sign-in', { ...EVERY_PROBLEM['sign-in-refused'], code: 'AADSTS90002' })
    const { remedy } = step.words.run
    await expect.poll(() => step.container.textContent).toContain(remedy.linkTenant('contosso.example'))
    const filled = [...step.container.querySelectorAll('button.filled, a.filled')]
    expect(filled.map((way) => [way.textContent, way.getAttribute('href')])).toEqual([
      [remedy.withoutTenant, `${location.pathname}?v=1&ref=T-1`],
    ])
    await expectAccessible()
    history.replaceState(null, '', before)
  },
)

test('a person who may not do it can pass the run on, with its link but without the account it was sent to', async () => {
  const before = location.href
  history.replaceState(null, '', '?v=1&account=dora@contoso.example&ref=T-1')
  const { panel } = await stoppedBy('missing-rights')
  const mail = panel.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')?.href ?? ''
  history.replaceState(null, '', before)
  const link = /http\S+$/.exec(new URL(mail).searchParams.get('body') ?? '')?.[0] ?? ''
  expect(Object.fromEntries(new URL(link).searchParams)).toEqual({
    v: '1',
    product: 'sales',
    region: 'us',
    name: 'Contoso CRM',
    tenant: 'contoso.example',
    ref: 'T-1',
  })
})

test('of applications with the same name it is said which one the page would open to more people', async () => {
  const { panel, words } = await stoppedBy('same-name')
  const [own, wide] = [...panel.querySelectorAll('li')].map(({ textContent }) => textContent)
  const multitenant = words.field.accountsOf('AzureADMultipleOrgs')
  expect(own).toContain(words.run.nameSakes.widens(multitenant))
  expect(own).toContain('https://crm0.contoso.example/callback')
  expect(wide).not.toContain(words.run.nameSakes.widens(multitenant))
})
