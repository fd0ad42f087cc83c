import { expect, test } from 'vitest'
import { EVERY_PROBLEM } from '@/lib/steps/testing/every-problem'
import { createLoggedEngine } from '@/lib/steps/testing/logged-engine'

const STEP = 'register-app'

test('each kind of problem has its own retry count', async () => {
  const kinds = [
    ...Array(5).fill('still-copying'),
    'microsoft-busy',
    'exists-already',
    'microsoft-busy',
  ] as const
  const troubles = kinds.map(
    (kind: keyof typeof EVERY_PROBLEM) => ({ at: 'write', problem: EVERY_PROBLEM[kind] }) as const,
  )
  const { engine, pauses, status } = createLoggedEngine({ troubles })
  await engine.press(STEP)
  expect(pauses).toEqual([2, 3, 5, 8, 10, 5, 2, 10])
  expect(status(STEP)).toMatchObject({ kind: 'done', how: 'made' })
})

test('waiting for Microsoft or for another tab takes nothing from the time for a copy', async () => {
  const throttled = { ...EVERY_PROBLEM['throttled'], kind: 'throttled', seconds: 100 } as const
  const { engine, clock, pauses, status } = createLoggedEngine({
    troubles: [{ at: 'look', problem: throttled }],
    stale: 2,
    exclusive: async (work) => {
      clock.now += 100_000
      await work(true)
    },
  })
  await engine.press(STEP)
  expect(pauses).toEqual([100, 2, 3])
  expect(status(STEP)).toMatchObject({ kind: 'done', how: 'made' })
})

test('a lock that cannot be acquired stops the step with a problem', async () => {
  const { engine, status } = createLoggedEngine({
    exclusive: () => Promise.reject(new TypeError('no locks')),
  })
  await engine.press(STEP)
  expect(status(STEP)).toMatchObject({ kind: 'stuck', problem: { kind: 'unexpected' } })
})
