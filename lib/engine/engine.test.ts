import { expect, test, vi } from 'vitest'
import { ProblemError } from '@/lib/problem/problem'
import { EVERY_PROBLEM } from '@/lib/steps/testing/every-problem'
import { createLoggedEngine } from '@/lib/steps/testing/logged-engine'

const STEP = 'register-app'
const ONCE = ['permit', `look ${STEP}`, `write ${STEP}`, `confirm ${STEP}`]
const busy = EVERY_PROBLEM['microsoft-busy']
const { offline } = EVERY_PROBLEM

test('a press asks for the permission, looks, writes once and reads back', async () => {
  const { engine, log, status } = createLoggedEngine()
  await engine.press(STEP)
  expect(log).toEqual(ONCE)
  expect(status(STEP)).toMatchObject({ kind: 'done', how: 'made' })
})

test('a result that exists already is found, not written', async () => {
  const { engine, log, status } = createLoggedEngine({ before: [STEP] })
  await engine.press(STEP)
  expect(log).toEqual(['permit', `look ${STEP}`])
  expect(status(STEP)).toEqual({ kind: 'done', how: 'found' })
})

test('a person’s answer is carried out even when the step is already done', async () => {
  const { engine, log } = createLoggedEngine({ before: [STEP] })
  await engine.press(STEP, { answer: 'again' })
  expect(log).toEqual(ONCE)
  expect(engine.state().facts.learned).toEqual([`${STEP} again`])
})

test('a step without writes ends after its look', async () => {
  const { engine, log, status } = createLoggedEngine({ readOnly: ['sign-in'] })
  await engine.press('sign-in')
  expect(log).toEqual(['permit', 'look sign-in'])
  expect(status('sign-in')).toMatchObject({ kind: 'done', how: 'made' })
})

test('the permission request carries the step and what it needs to continue', async () => {
  const permit = vi.fn(async () => 'granted' as const)
  const { engine } = createLoggedEngine({ permit })
  await engine.press(STEP, { answer: 'this one' })
  expect(permit).toHaveBeenCalledExactlyOnceWith(
    { scope: `scope of ${STEP}`, step: STEP, answer: 'this one' },
    expect.any(Function),
  )
})

test('a press while a step runs is ignored, on the same step and on another', async () => {
  const { engine, log } = createLoggedEngine()
  await Promise.all([engine.press(STEP), engine.press(STEP), engine.press('grant-consent')])
  expect(log).toEqual(ONCE)
})

test.each([true, false])(
  'a write without an answer (arrived: %s) is looked for on the next press',
  async (arrived) => {
    const trouble = { at: 'write', problem: offline, ...(arrived ? { applied: true as const } : {}) } as const
    const { engine, log, status } = createLoggedEngine({ troubles: [trouble] })
    await engine.press(STEP)
    expect(status(STEP)).toEqual({ kind: 'stuck', problem: offline })
    expect(log).toEqual(ONCE.slice(0, 3))
    log.length = 0
    await engine.press(STEP)
    expect(log).toEqual(arrived ? ONCE.slice(0, 2) : ONCE)
    expect(status(STEP).kind).toBe('done')
  },
)

test('a write that failed for a moment is looked for before it is sent again', async () => {
  const { engine, log, pauses } = createLoggedEngine({
    troubles: [
      { at: 'write', problem: busy },
      { at: 'write', problem: busy, applied: true },
    ],
  })
  await engine.press(STEP)
  expect(log).toEqual([...ONCE.slice(0, 3), ...ONCE.slice(0, 3), ...ONCE.slice(0, 2)])
  expect(pauses).toEqual([5, 10])
})

test('after an answered write only the confirming read is repeated', async () => {
  const { engine, log, status } = createLoggedEngine({ troubles: [{ at: 'confirm', problem: busy }] })
  await engine.press(STEP)
  expect(log).toEqual([...ONCE, 'permit', `confirm ${STEP}`])
  expect(status(STEP)).toMatchObject({ kind: 'done', how: 'made' })
})

test('after a redirect only the first look is skipped', async () => {
  const { engine, log } = createLoggedEngine({ troubles: [{ at: 'write', problem: busy }] })
  await engine.press(STEP, { looked: true })
  expect(log).toEqual(['permit', `write ${STEP}`, ...ONCE])
})

test('a page that waited for another page looks again, even if it had just looked', async () => {
  const { engine, log } = createLoggedEngine({ exclusive: (work) => work(true) })
  await engine.press(STEP, { looked: true })
  expect(log).toEqual(ONCE)
})

test('a read that shows the old state is repeated with growing pauses', async () => {
  const { engine, log, pauses, status } = createLoggedEngine({ stale: 3 })
  await engine.press(STEP)
  expect(log.filter((line) => line.startsWith('write'))).toHaveLength(1)
  expect(pauses).toEqual([2, 3, 5])
  expect(status(STEP)).toMatchObject({ kind: 'done', how: 'made' })
})

test('a change that stays invisible stops the step within 90 seconds, and a press continues', async () => {
  const { engine, clock, status } = createLoggedEngine({ stale: 12 })
  await engine.press(STEP)
  expect(status(STEP)).toMatchObject({ kind: 'stuck', problem: { kind: 'not-visible-yet' } })
  expect(clock.now).toBeLessThanOrEqual(90_000)
  await engine.press(STEP)
  expect(status(STEP).kind).toBe('done')
})

test('facts from a single answer are kept when the rest of the step fails', async () => {
  const { engine } = createLoggedEngine({ troubles: [{ at: 'write', problem: offline }] })
  await engine.press(STEP)
  expect(engine.state().facts.learned).toEqual([`${STEP} without answer`])
})

test('on the way to Microsoft the step says so, though MSAL gives no end to that, and a way that fails is told', async () => {
  let fail = (_: ProblemError) => {}
  const permit = (_: unknown, onLeave: () => void) => {
    onLeave()
    return new Promise<never>((_, reject) => {
      fail = reject
    })
  }
  const { engine, status } = createLoggedEngine({ permit })
  const pressed = engine.press(STEP)
  expect(status(STEP)).toEqual({ kind: 'leaving' })
  fail(new ProblemError(EVERY_PROBLEM['sign-in-cancelled']))
  await pressed
  expect(status(STEP)).toEqual({ kind: 'stuck', problem: EVERY_PROBLEM['sign-in-cancelled'] })
})

test('any other thrown value also stops the step with a problem', async () => {
  const permit = async () => {
    throw new TypeError('a defect')
  }
  const { engine, status } = createLoggedEngine({ permit })
  await engine.press(STEP)
  expect(status(STEP)).toMatchObject({ kind: 'stuck', problem: { kind: 'unexpected', what: 'TypeError' } })
})

test('a problem disappears when its step runs again', async () => {
  const { engine, status } = createLoggedEngine({ before: [STEP] })
  engine.fail(STEP, offline)
  expect(status(STEP)).toEqual({ kind: 'stuck', problem: offline })
  const pressed = engine.press(STEP)
  expect(status(STEP)).toEqual({ kind: 'running', wait: null })
  await pressed
  expect(status(STEP)).toEqual({ kind: 'done', how: 'found' })
})

test('the choice carried through a failed redirect is kept', async () => {
  const { engine, log } = createLoggedEngine({ before: [STEP] })
  engine.fail(STEP, offline, 'again')
  await engine.press(STEP)
  expect(log).toEqual(ONCE)
  expect(engine.state().facts.learned).toEqual([`${STEP} again`])
})

test('a choice that led to a taken key is asked for again, any other is kept', async () => {
  const asked: (string | null)[] = []
  const permit = async ({ answer }: { answer: string | null }) => {
    asked.push(answer)
    return 'granted' as const
  }
  const taken = Array.from({ length: 12 }, () => ({
    at: 'write' as const,
    problem: EVERY_PROBLEM['key-taken'],
  }))
  const { engine, status } = createLoggedEngine({
    permit,
    troubles: [{ at: 'write', problem: offline }, ...taken],
  })
  await engine.press(STEP, { answer: 'other key' })
  await engine.press(STEP)
  expect(status(STEP)).toMatchObject({ kind: 'stuck', problem: { kind: 'key-taken' } })
  expect(new Set(asked)).toEqual(new Set(['other key']))
  asked.length = 0
  await engine.press(STEP)
  expect(asked).toEqual([null])
})

test('leaving for Microsoft is its own status, and nothing else runs', async () => {
  const { engine, log, status } = createLoggedEngine({ permit: async () => 'leaving' })
  await engine.press(STEP)
  await engine.press('sign-in')
  expect(status(STEP)).toEqual({ kind: 'leaving' })
  expect(log).toEqual([])
})
