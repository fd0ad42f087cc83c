import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { expectAccessible } from '@/components/testing/look'
import { STEP_IDS, type StepId } from '@/lib/guide/steps'
import { showStep } from './testing/shown-step'
import { FACTS_AT } from './testing/tenant'

const PRESSED = STEP_IDS.filter((id) => id !== 'sign-in' && id !== 'hand-over')

function unfold(container: HTMLElement): void {
  for (const fold of container.querySelectorAll('details')) fold.open = true
}

describe.each(STEP_IDS)('%s', (id) => {
  test('before its press: axe finds nothing, with everything unfolded', async () => {
    const { container } = await showStep(id, { facts: FACTS_AT[id] })
    unfold(container)
    await expectAccessible()
  })

  test('after its press: axe finds nothing', async () => {
    const facts = id === 'hand-over' ? { ...FACTS_AT[id], secretSaved: true } : FACTS_AT['hand-over']
    const { container } = await showStep(id, { facts })
    unfold(container)
    expect(container.textContent).not.toMatch(/undefined|\[object|NaN/)
    await expectAccessible()
  })
})

describe.each(PRESSED)('%s', (id) => {
  test('its button leaves for Microsoft to get the permission', async () => {
    const { container, open } = await showStep(id, { facts: FACTS_AT[id] })
    const buttons = [...container.querySelectorAll('button')].filter((button) => !button.closest('details'))
    buttons[0]?.click()
    expect(open.asks).toMatchObject([{ step: id, answer: null }])
    await expect.poll(() => container.querySelectorAll('button')).toHaveLength(0)
    expect(open.engine.state().statuses[id]).toEqual({ kind: 'leaving' })
    await expectAccessible()
  })

  test('while it runs it shows its call and no button', async () => {
    const { container, open } = await showStep(id, { facts: FACTS_AT[id], online: true })
    void open.engine.press(id)
    await expect.poll(() => container.querySelector('code')?.textContent).toContain('$batch')
    expect(container.querySelectorAll('button')).toHaveLength(0)
    await expectAccessible()
  })
})

test.each(PRESSED)('%s counts down in a pause and can be tried now or stopped', async (id: StepId) => {
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
  const { container, open } = await showStep(id, { facts: FACTS_AT[id], online: true, graph })
  const pressed = open.engine.press(id)
  await expect.poll(() => container.textContent).toMatch(/\b(29|30) s\b/)
  const buttons = () => [...container.querySelectorAll('button')]
  expect(buttons()).toHaveLength(2)
  if (id === 'register-app') await expectAccessible()
  const [tryNow] = buttons()
  if (tryNow) await userEvent.click(tryNow)
  await expect.poll(() => sent).toBe(2)
  await expect.poll(buttons).toHaveLength(2)
  const [, stop] = buttons()
  if (stop) await userEvent.click(stop)
  await pressed
  expect(open.engine.state().statuses[id]).toMatchObject({ kind: 'stuck', problem: { kind: 'throttled' } })
})

test('a person without a role is warned before the second step, and axe finds nothing', async () => {
  const identity = { ...FACTS_AT['register-app'].identity, roleTemplateIds: [] }
  const { container } = await showStep('sign-in', { facts: { identity } })
  unfold(container)
  await expect.poll(() => container.textContent).toContain('/v2.0/adminconsent?')
  await expectAccessible()
})

test('a person who may not grant consent learns it before, with both messages', async () => {
  const roleTemplateIds = ['cf1c38e5-3621-4004-a7cb-879624dced7c']
  const identity = { ...FACTS_AT['register-app'].identity, roleTemplateIds }
  const { container } = await showStep('sign-in', { facts: { identity } })
  unfold(container)
  await expect.poll(() => container.textContent).toContain('/v2.0/adminconsent?')
  expect(container.textContent).toContain('/?v=1')
  await expectAccessible()
})

test.each(['grant-consent', 'create-secret'] as const)('%s can be passed on', async (id) => {
  const { container, open } = await showStep(id, { facts: FACTS_AT[id] })
  const buttons = [...container.querySelectorAll('button')].filter((button) => !button.closest('details'))
  buttons[1]?.click()
  expect(open.engine.state().statuses[id]).toEqual({ kind: 'passed-on' })
  await expect.poll(() => container.querySelectorAll('button')).toHaveLength(1)
  await expectAccessible()
})
