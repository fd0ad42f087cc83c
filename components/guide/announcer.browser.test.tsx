import { expect, test } from 'vitest'
import { renderIn } from '@/components/testing/spoken'
import type { StepStatus } from '@/lib/engine/status'
import { STEP_IDS, type StepId } from '@/lib/guide/steps'
import { Announcer } from './announcer'

const DONE: StepStatus = { kind: 'done', how: 'made' }
const READY: StepStatus = { kind: 'ready' }
const STUCK: StepStatus = { kind: 'stuck', problem: { kind: 'throttled', seconds: 9, trace: { at: '' } } }

/** The page around it: the titles that can take the focus, and a button to press. */
async function pageAt(current: StepId, status: StepStatus, finished = false, asks: StepId | null = null) {
  const view = (id: StepId, one: StepStatus, end: boolean) => {
    const place = STEP_IDS.indexOf(id)
    const statuses = Object.fromEntries(
      STEP_IDS.map((step, index) => [
        step,
        index === place ? one : index < place ? DONE : { kind: 'waiting', for: id },
      ]),
    ) as Record<StepId, StepStatus>
    return (
      <>
        {STEP_IDS.map((step) => (
          <section key={step} id={step}>
            <h2 id={`${step}-title`} tabIndex={-1}>
              {step}
            </h2>
            {step === id && one.kind === 'stuck' && <p data-problem="throttled" tabIndex={-1} />}
            {step === id && one.kind === 'ready' && <button type="button">press</button>}
          </section>
        ))}
        <h2 id="finish-title" tabIndex={-1}>
          finish
        </h2>
        <Announcer statuses={statuses} current={id} asks={asks} finished={end} />
      </>
    )
  }
  const { container, rerender } = await renderIn('en', view(current, status, finished))
  return {
    said: () => container.querySelector('[role=status]')?.textContent ?? '',
    press: () => container.querySelector('button')?.focus(),
    to: (id: StepId, one: StepStatus, end = false) => rerender(view(id, one, end)),
  }
}

const focused = () =>
  document.activeElement?.id ||
  document.activeElement?.getAttribute('data-problem') ||
  document.activeElement?.tagName

test('the focus goes to the title of the step that is next, and to the finish after the last', async () => {
  const page = await pageAt('register-app', READY)
  expect(focused()).toBe('register-app-title')
  await page.to('add-permissions', READY)
  expect(focused()).toBe('add-permissions-title')
  await page.to('hand-over', DONE, true)
  expect(focused()).toBe('finish-title')
})

test('a pressed button that is gone leaves the focus on the step’s title, and a problem takes it', async () => {
  const page = await pageAt('register-app', READY)
  page.press()
  await page.to('register-app', { kind: 'running', wait: null })
  expect(focused()).toBe('register-app-title')
  await page.to('register-app', STUCK)
  expect(focused()).toBe('throttled')
})

test('what was done, what runs and what can be pressed is announced', async () => {
  const page = await pageAt('register-app', READY)
  expect(page.said()).toContain('Register your application')
  await page.to('register-app', { kind: 'running', wait: null })
  const running = page.said()
  await page.to('add-permissions', READY)
  expect(page.said()).not.toBe(running)
  expect(page.said()).toContain('Register your application')
  expect(page.said()).toContain('Configure API permissions')
  await page.to('hand-over', DONE, true)
  expect(page.said()).toBe('Enter your credentials on Unified.to: done. All 6 steps are done')
})

test('a step that waits for an answer is not called ready', async () => {
  const page = await pageAt('sign-in', READY, false, 'sign-in')
  expect(page.said()).toBe('Sign in: needs your answer')
})
