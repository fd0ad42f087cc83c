import { expect, test } from 'vitest'
import { commands } from 'vitest/browser'
import { renderIn } from '@/components/testing/spoken'
import type { StepStatus } from '@/lib/engine/status'
import type { StepId } from '@/lib/guide/steps'
import { Stepper } from './stepper'

const WAITING: StepStatus = { kind: 'waiting', for: 'register-app' }
const STATUSES: Record<StepId, StepStatus> = {
  'sign-in': { kind: 'done', how: 'made' },
  'register-app': { kind: 'ready' },
  'add-permissions': WAITING,
  'grant-consent': WAITING,
  'create-secret': WAITING,
  'hand-over': WAITING,
}

test('in forced colours a line joins the steps, and the last one ends it', async () => {
  const { container } = await renderIn(
    'en',
    <Stepper statuses={STATUSES} current="register-app" asks={null} />,
  )
  await commands.emulate({ forcedColors: 'active' })
  const lines = [...container.querySelectorAll('li')].map(
    (step) => getComputedStyle(step, '::before').content,
  )
  await commands.emulate({ forcedColors: 'none' })
  expect(lines).toEqual([...Array(5).fill('""'), 'none'])
})
