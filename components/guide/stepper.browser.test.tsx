import { expect, onTestFinished, test } from 'vitest'
import { page } from 'vitest/browser'
import { renderIn } from '@/components/testing/spoken'
import type { StepStatus } from '@/lib/engine/status'
import type { StepId } from '@/lib/guide/steps'
import { Stepper } from './stepper'

const DONE: StepStatus = { kind: 'done', how: 'made' }
const STATUSES: Record<StepId, StepStatus> = {
  'sign-in': DONE,
  'register-app': DONE,
  'add-permissions': DONE,
  'grant-consent': DONE,
  'create-secret': DONE,
  'hand-over': { kind: 'ready' },
}

test('the current step is marked until the last one is done', async () => {
  const { container, rerender } = await renderIn(
    'de',
    <Stepper statuses={STATUSES} current="hand-over" asks={null} />,
  )
  const marked = () => [
    container.querySelectorAll('[aria-current]').length,
    container.querySelectorAll('li p.font-semibold').length,
  ]
  expect(marked()).toEqual([1, 1])
  await rerender(<Stepper statuses={{ ...STATUSES, 'hand-over': DONE }} current="hand-over" asks={null} />)
  expect(marked()).toEqual([0, 0])
})

test('on a phone the bar says the whole name of its step', async () => {
  await page.viewport(390, 844)
  onTestFinished(() => page.viewport(1280, 900))
  const { container } = await renderIn('de', <Stepper statuses={STATUSES} current="hand-over" asks={null} />)
  const name = container.querySelector('button span')
  expect(name?.scrollWidth).toBe(name?.clientWidth)
  expect(name?.scrollHeight).toBe(name?.clientHeight)
})
