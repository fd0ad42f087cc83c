import { expect, test } from 'vitest'
import { EVERY_PROBLEM } from '@/lib/steps/testing/every-problem'
import { createLoggedEngine } from '@/lib/steps/testing/logged-engine'

const STEP = 'register-app'
const busy = EVERY_PROBLEM['microsoft-busy']
const throttled = EVERY_PROBLEM.throttled

/** A sleep that ends when the test says so, or when it is aborted. */
function byHand() {
  const sleeping: { seconds: number; wake: () => void }[] = []
  const sleep = (milliseconds: number, signal: AbortSignal) =>
    new Promise<void>((wake) => {
      sleeping.push({ seconds: milliseconds / 1000, wake })
      signal.addEventListener('abort', () => wake())
    })
  return { sleep, sleeping }
}

/** Lets all pending promises settle. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve))

test('a pause shows its problem, start and end', async () => {
  const { sleep, sleeping } = byHand()
  const { engine, clock, status } = createLoggedEngine({
    sleep,
    troubles: [{ at: 'look', problem: throttled }],
  })
  clock.now = 1_000
  const pressed = engine.press(STEP)
  await settled()
  expect(status(STEP)).toEqual({
    kind: 'running',
    wait: { problem: throttled, attempt: 1, since: 1_000, until: 18_000 },
  })
  sleeping[0]?.wake()
  await pressed
  expect(status(STEP)).toMatchObject({ kind: 'done', how: 'made' })
})

test('“Try now” ends the pause at once', async () => {
  const { sleep } = byHand()
  const { engine, status } = createLoggedEngine({ sleep, troubles: [{ at: 'write', problem: busy }] })
  const pressed = engine.press(STEP)
  await settled()
  engine.tryNow()
  await pressed
  expect(status(STEP)).toMatchObject({ kind: 'done', how: 'made' })
})

test('“Stop” leaves the step with its problem, and a press continues with a look', async () => {
  const { sleep } = byHand()
  const { engine, log, status } = createLoggedEngine({ sleep, troubles: [{ at: 'write', problem: busy }] })
  const pressed = engine.press(STEP)
  await settled()
  engine.stop()
  await pressed
  expect(status(STEP)).toEqual({ kind: 'stuck', problem: busy })
  log.length = 0
  await engine.press(STEP)
  expect(log).toEqual(['permit', `look ${STEP}`, `write ${STEP}`, `confirm ${STEP}`])
  expect(status(STEP).kind).toBe('done')
})

test('a press during a pause is ignored', async () => {
  const { sleep, sleeping } = byHand()
  const { engine, log } = createLoggedEngine({ sleep, troubles: [{ at: 'look', problem: busy }] })
  const pressed = engine.press(STEP)
  await settled()
  await engine.press(STEP)
  expect(log).toEqual(['permit', `look ${STEP}`])
  sleeping[0]?.wake()
  await pressed
})

test('“Try now” and “Stop” without a pause do nothing', async () => {
  const { engine, status } = createLoggedEngine()
  engine.tryNow()
  engine.stop()
  await engine.press(STEP)
  expect(status(STEP)).toMatchObject({ kind: 'done', how: 'made' })
})

test('throttling that does not end stops after five waits of the length Microsoft gave', async () => {
  const troubles = Array.from({ length: 10 }, () => ({ at: 'write', problem: throttled }) as const)
  const { engine, pauses, status } = createLoggedEngine({ troubles })
  await engine.press(STEP)
  expect(pauses).toEqual([17, 17, 17, 17, 17])
  expect(status(STEP)).toEqual({ kind: 'stuck', problem: throttled })
})

test.each([busy, { ...throttled, seconds: null }])(
  '$kind without a number: 5, 10 and 20 seconds',
  async (problem) => {
    const troubles = Array.from({ length: 10 }, () => ({ at: 'look', problem }) as const)
    const { engine, pauses, status } = createLoggedEngine({ troubles })
    await engine.press(STEP)
    expect(pauses).toEqual([5, 10, 20])
    expect(status(STEP)).toEqual({ kind: 'stuck', problem })
  },
)

test('without an injected clock the engine really waits, and “Try now” ends the wait', async () => {
  const problem = { ...throttled, seconds: 1 }
  const { engine, status } = createLoggedEngine({ realTime: true, troubles: [{ at: 'look', problem }] })
  const pressed = engine.press(STEP)
  await settled()
  expect(status(STEP)).toMatchObject({ kind: 'running', wait: { attempt: 1 } })
  engine.tryNow()
  await pressed
  expect(status(STEP).kind).toBe('done')
})
