import { expect, test } from 'vitest'
import type { NamedCall } from '@/lib/problem/call'
import { EVERY_PROBLEM } from '@/lib/steps/testing/every-problem'
import { createLoggedEngine } from '@/lib/steps/testing/logged-engine'
import type { Trace } from './contract'

const STEP = 'register-app'
const call: NamedCall = {
  id: '1',
  purpose: 'creates-application',
  method: 'POST',
  path: '/applications',
  inner: [],
  startedAt: 0,
  state: 'failed',
  milliseconds: 3,
}

test('a step made here says when, and says the same on the next page', async () => {
  const kept: Trace[] = []
  const first = createLoggedEngine({ onTrace: (trace) => kept.push(trace) })
  first.clock.now = 5_000
  await first.engine.press(STEP)
  expect(first.status(STEP)).toEqual({ kind: 'done', how: 'made', at: 5_000 })
  const trace = kept.at(-1) ?? { calls: {}, made: {} }
  expect(trace.made).toEqual({ [STEP]: 5_000 })

  const next = createLoggedEngine({ before: [STEP], readOnly: ['sign-in'], trace })
  next.clock.now = 9_000
  await next.engine.press(STEP)
  expect(next.status(STEP)).toEqual({ kind: 'done', how: 'made', at: 5_000 })
  await next.engine.press('sign-in')
  expect(next.status('sign-in')).toEqual({ kind: 'done', how: 'made', at: 9_000 })
})

test('what another visit made is found, even after a refusal here', async () => {
  const { engine, status, tenant } = createLoggedEngine({
    troubles: [{ at: 'write', problem: EVERY_PROBLEM['missing-rights'] }],
  })
  await engine.press(STEP)
  tenant.add(STEP)
  await engine.press(STEP)
  expect(status(STEP)).toEqual({ kind: 'done', how: 'found' })
})

test('a write whose answer was lost, and whose result is found, was made here', async () => {
  const { engine, status } = createLoggedEngine({
    troubles: [{ at: 'write', problem: EVERY_PROBLEM.offline, applied: true }],
  })
  await engine.press(STEP)
  await engine.press(STEP)
  expect(status(STEP)).toMatchObject({ kind: 'done', how: 'made' })
})

test('what a removal took away is not made here any more', async () => {
  const { engine, tenant, status } = createLoggedEngine()
  await engine.press(STEP)
  await engine.press('remove-run')
  expect(status('remove-run')).toMatchObject({ how: 'made' })
  tenant.add(STEP)
  await engine.press(STEP)
  expect(status(STEP)).toEqual({ kind: 'done', how: 'found' })
})

test('the calls from before a redirect stay when the press goes on, and go with a new press', async () => {
  const trace = { calls: { [STEP]: [{ ...call, stage: 'write' as const }] }, made: {} }
  const { engine } = createLoggedEngine({ trace })
  expect(engine.state().calls[STEP]).toHaveLength(1)
  await engine.press(STEP, { resumed: true })
  expect(engine.state().calls[STEP]).toHaveLength(1)
  await engine.press(STEP)
  expect(engine.state().calls[STEP]).toEqual([])
})

test('the writes of every press stay, for the record, and reads do not count', async () => {
  const read: NamedCall = { ...call, id: '2', purpose: 'looks-for-application' }
  const trace = {
    calls: { [STEP]: [call, read].map((made) => ({ ...made, stage: 'write' as const })) },
    made: {},
  }
  const kept: Trace[] = []
  const { engine } = createLoggedEngine({ trace, onTrace: (after) => kept.push(after) })
  const writes = () => engine.state().writes[STEP]?.map(({ id }) => id)
  expect(writes()).toEqual(['1'])
  await engine.press(STEP)
  expect(writes()).toEqual(['1'])
  await engine.press(STEP)
  expect(writes()).toEqual(['1'])
  expect(kept.at(-1)?.earlier?.[STEP]?.map(({ id }) => id)).toEqual(['1'])
  const before = engine.state()
  engine.addFacts({})
  expect(engine.state()).not.toBe(before)
  expect(engine.state().writes).toBe(before.writes)
})
