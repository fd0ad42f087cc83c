import { expect, test, vi } from 'vitest'
import { EVERY_PROBLEM } from '@/lib/steps/testing/every-problem'
import { createLoggedEngine } from '@/lib/steps/testing/logged-engine'
import type { Ask } from './contract'

const STEP = 'register-app'
const proof = EVERY_PROBLEM['proof-required']
const ended = EVERY_PROBLEM['session-ended']
const ask = { scope: `scope of ${STEP}`, step: STEP, answer: null }

function permitting(answer: 'granted' | 'leaving' = 'granted') {
  return vi.fn(async (_: Ask<string>): Promise<'granted' | 'leaving'> => answer)
}

function asksOf(permit: ReturnType<typeof permitting>) {
  return permit.mock.calls.map(([ask]) => ask)
}

test('a claims challenge is answered once, in the same press and without a pause', async () => {
  const permit = permitting()
  const { engine, pauses, status } = createLoggedEngine({
    permit,
    troubles: [{ at: 'write', problem: proof }],
  })
  await engine.press(STEP)
  expect(asksOf(permit)).toEqual([ask, { ...ask, claims: proof.claims }])
  expect(pauses).toEqual([])
  expect(status(STEP).kind).toBe('done')
})

test('a second challenge needs a person', async () => {
  const troubles = [1, 2, 3].map(() => ({ at: 'look', problem: proof }) as const)
  const permit = permitting()
  const { engine, status } = createLoggedEngine({ permit, troubles })
  await engine.press(STEP)
  expect(permit).toHaveBeenCalledTimes(2)
  expect(status(STEP)).toEqual({ kind: 'stuck', problem: proof })
})

test('a refused token is renewed once', async () => {
  const troubles = [1, 2, 3].map(() => ({ at: 'look', problem: ended }) as const)
  const permit = permitting()
  const { engine, status } = createLoggedEngine({ permit, troubles })
  await engine.press(STEP)
  expect(asksOf(permit)).toEqual([ask, { ...ask, renew: true }])
  expect(status(STEP)).toEqual({ kind: 'stuck', problem: ended })
})

test('one press can answer a challenge and renew a token', async () => {
  const permit = permitting()
  const { engine, status } = createLoggedEngine({
    permit,
    troubles: [
      { at: 'look', problem: ended },
      { at: 'write', problem: proof },
    ],
  })
  await engine.press(STEP)
  expect(permit).toHaveBeenCalledTimes(3)
  expect(asksOf(permit).at(-1)).toEqual({ ...ask, renew: true, claims: proof.claims })
  expect(status(STEP).kind).toBe('done')
})

test('the next press can answer a challenge and renew a token again', async () => {
  const troubles = [1, 2, 3].map(() => ({ at: 'look', problem: ended }) as const)
  const permit = permitting()
  const { engine, status } = createLoggedEngine({ permit, troubles })
  await engine.press(STEP)
  await engine.press(STEP)
  expect(permit.mock.calls.map(([{ renew }]) => renew ?? false)).toEqual([false, true, false, true])
  expect(status(STEP).kind).toBe('done')
})

test('a proof that needs Microsoft’s page keeps the person’s answer', async () => {
  const permit = permitting()
  permit.mockResolvedValueOnce('granted').mockResolvedValueOnce('leaving')
  const { engine, log, status } = createLoggedEngine({ permit, troubles: [{ at: 'write', problem: proof }] })
  await engine.press(STEP, { answer: 'this one' })
  expect(asksOf(permit).at(-1)).toEqual({ ...ask, answer: 'this one', claims: proof.claims })
  expect(status(STEP)).toEqual({ kind: 'leaving' })
  expect(log).toEqual([`look ${STEP}`, `write ${STEP}`])
})
