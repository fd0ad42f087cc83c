import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { expectAccessible, expectFits } from '@/components/testing/expect-accessible'
import { STEP_IDS } from '@/lib/guide/steps'
import { LANGUAGES } from '@/lib/words/languages'
import { showStep } from './testing/shown-step'
import { FACTS_AT } from './testing/tenant'

const PRESSED = STEP_IDS.filter((id) => id !== 'sign-in' && id !== 'hand-over')

const SECRET = {
  keyId: 'k-ours',
  description: 'Unified.to',
  hint: 'abc',
  startsAt: '2029-06-15T12:00:00Z',
  expiresAt: '2031-06-15T12:00:00Z',
}

/** Each in each language. */
function inEach<Id>(ids: readonly Id[]) {
  return LANGUAGES.flatMap((language) => ids.map((id) => ({ language, id })))
}

function unfold(container: HTMLElement): void {
  for (const fold of container.querySelectorAll('details')) fold.open = true
}

describe.each(inEach(STEP_IDS))('$language, $id', ({ language, id }) => {
  test('before its press: axe finds nothing, with everything unfolded', async () => {
    const { container } = await showStep(language, id, { facts: FACTS_AT[id] })
    unfold(container)
    await expectAccessible()
  })

  test('after its press: axe finds nothing', async () => {
    const facts = id === 'hand-over' ? { ...FACTS_AT[id], secretSaved: true } : FACTS_AT['hand-over']
    const { container } = await showStep(language, id, { facts })
    unfold(container)
    expect(container.textContent).not.toMatch(/undefined|\[object|NaN/)
    await expectAccessible()
  })
})

/** At work all steps are drawn alike: one is enough for axe and for longer words. */
const AT_WORK = inEach(PRESSED)
  .filter(({ language, id }) => language === 'en' || id === 'register-app')
  .map((one) => ({ ...one, look: one.id === 'register-app' ? expectAccessible : expectFits }))

describe.each(AT_WORK)('$language, $id', ({ language, id, look }) => {
  test('is asked for by its button, and the page leaves for Microsoft', async () => {
    const { container, open } = await showStep(language, id, { facts: FACTS_AT[id] })
    const buttons = [...container.querySelectorAll('button')].filter((button) => !button.closest('details'))
    buttons[0]?.click()
    expect(open.asks).toMatchObject([{ step: id, answer: null }])
    await expect.poll(() => container.querySelectorAll('button')).toHaveLength(0)
    expect(open.engine.state().statuses[id]).toEqual({ kind: 'leaving' })
    await look()
  })

  test('at work shows its call and no button', async () => {
    const { container, open } = await showStep(language, id, { facts: FACTS_AT[id], online: true })
    void open.engine.press(id)
    await expect.poll(() => container.querySelector('code')?.textContent).toContain('$batch')
    expect(container.querySelectorAll('button')).toHaveLength(0)
    await look()
  })
})

test.each(AT_WORK)(
  '$language, $id in a pause counts down, and can be hurried and stopped',
  async ({ language, id, look }) => {
    const busy = () =>
      Promise.resolve(
        Response.json(
          { error: { code: 'TooManyRequests', message: 'Wait.' } },
          { status: 429, headers: { 'retry-after': '30' } },
        ),
      )
    let sent = 0
    const graph: typeof fetch = () => {
      sent += 1
      return busy()
    }
    const { container, open, words } = await showStep(language, id, {
      facts: FACTS_AT[id],
      online: true,
      graph,
    })
    const pressed = open.engine.press(id)
    const soon = [30, 29].map((seconds) => words.run.wait.again(words.format.seconds(seconds)))
    await expect.poll(() => soon.some((text) => container.textContent.includes(text))).toBe(true)
    const buttons = () => [...container.querySelectorAll('button')]
    expect(buttons()).toHaveLength(2)
    await look()
    const [tryNow] = buttons()
    if (tryNow) await userEvent.click(tryNow)
    await expect.poll(() => sent).toBe(2)
    await expect.poll(buttons).toHaveLength(2)
    const [, stop] = buttons()
    if (stop) await userEvent.click(stop)
    await pressed
    expect(open.engine.state().statuses[id]).toMatchObject({ kind: 'stuck', problem: { kind: 'throttled' } })
  },
)

test.each(LANGUAGES)(
  '%s: a person without a role is warned before the second step, and axe finds nothing',
  async (language) => {
    const identity = { ...FACTS_AT['register-app'].identity, roleTemplateIds: [] }
    const { container } = await showStep(language, 'sign-in', { facts: { identity } })
    unfold(container)
    await expect.poll(() => container.textContent).toContain('/v2.0/adminconsent?')
    await expectAccessible()
  },
)

test.each(LANGUAGES)(
  '%s: a person who may not grant consent learns it before, with both messages',
  async (language) => {
    const roleTemplateIds = ['cf1c38e5-3621-4004-a7cb-879624dced7c']
    const identity = { ...FACTS_AT['register-app'].identity, roleTemplateIds }
    const { container } = await showStep(language, 'sign-in', { facts: { identity } })
    unfold(container)
    await expect.poll(() => container.textContent).toContain('/v2.0/adminconsent?')
    expect(container.textContent).toContain('/?v=1')
    await expectAccessible()
  },
)

test.each(inEach(['grant-consent', 'create-secret'] as const))(
  '$language, $id can be left to others',
  async ({ language, id }) => {
    const { container, open } = await showStep(language, id, { facts: FACTS_AT[id] })
    const buttons = [...container.querySelectorAll('button')].filter((button) => !button.closest('details'))
    buttons[1]?.click()
    expect(open.engine.state().statuses[id]).toEqual({ kind: 'passed-on' })
    await expect.poll(() => container.querySelectorAll('button')).toHaveLength(1)
    await expectAccessible()
    void open.engine.press('check-everything')
    await expect.poll(() => container.querySelectorAll('button')).toHaveLength(0)
    expect(open.engine.state().statuses[id]).toEqual({ kind: 'passed-on' })
  },
)

test.each(LANGUAGES)(
  '%s: a step that was left out waits until the secret is saved, for Microsoft’s page would lose it',
  async (language) => {
    const { container, open, words } = await showStep(language, 'grant-consent', {
      facts: FACTS_AT['grant-consent'],
    })
    open.box.keep('x'.repeat(40))
    open.engine.passOn('grant-consent')
    await expect.element(container).toHaveTextContent(words.run.step.saveFirst)
    expect(container.querySelectorAll('button')).toHaveLength(0)
    await expectAccessible()
  },
)

test.each(LANGUAGES)(
  '%s: at a later visit who has the value says so, and is done; who has not can create another',
  async (language) => {
    const { container, open, words, getByRole } = await showStep(language, 'hand-over', {
      facts: {
        ...FACTS_AT['hand-over'],
        application: { ...FACTS_AT['hand-over'].application, secrets: [SECRET] },
      },
    })
    await expectAccessible()
    await userEvent.click(getByRole('button', { name: words.handOver.saved, exact: true }))
    expect(open.engine.state().statuses['hand-over']).toMatchObject({ kind: 'done' })
    await expect.element(container).toHaveTextContent(words.handOver.gone.saved.title)
    expect(getByRole('button', { name: words.handOver.saved, exact: true }).elements()).toHaveLength(0)
  },
)

test.each(LANGUAGES)(
  '%s: a step that stopped offers nothing while an earlier one is open again',
  async (language) => {
    const { container, open, words } = await showStep(language, 'create-secret', {
      facts: FACTS_AT['register-app'],
    })
    open.engine.fail('create-secret', { kind: 'gone', what: 'application', trace: { at: '2026-11-30' } })
    await expect.poll(() => container.querySelector('[data-problem="gone"]')).not.toBeNull()
    expect(open.engine.state().current).toBe('register-app')
    const offered = [...container.querySelectorAll('button, a')].filter((one) => !one.closest('details'))
    expect(offered).toHaveLength(0)
    expect(container.textContent).not.toContain(words.byHand.summary)
    await expectAccessible()
  },
)
