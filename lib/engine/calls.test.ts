import { expect, test, vi } from 'vitest'
import type { NamedCall } from '@/lib/problem/call'
import { EVERY_PROBLEM } from '@/lib/steps/testing/every-problem'
import { createLoggedEngine } from '@/lib/steps/testing/logged-engine'
import { oneAtATime } from '@/lib/steps/testing/one-at-a-time'

const STEP = 'register-app'
const sending: NamedCall = {
  id: '1',
  purpose: 'reads-identity',
  method: 'GET',
  path: '/me',
  inner: [],
  startedAt: 0,
  state: 'sending',
}
const answered: NamedCall = { ...sending, state: 'answered', status: 200, milliseconds: 12, requestId: null }
const other: NamedCall = { ...sending, id: '2', path: '/organization' }

const looking = (call: NamedCall) => ({ ...call, stage: 'look' })

/** A bench whose step waits for its permission, so that the test can report calls. */
function running(step: 'register-app' | 'sign-in' = STEP) {
  let go = () => {}
  const permitted = new Promise<'granted'>((resolve) => {
    go = () => resolve('granted')
  })
  const bench = createLoggedEngine({ permit: () => permitted })
  return { ...bench, pressed: bench.engine.press(step), go: () => go() }
}

test('a report replaces the earlier report of the same call', () => {
  const { engine } = running()
  for (const call of [sending, other, answered]) engine.observe(call)
  expect(engine.state().calls).toEqual({ [STEP]: [answered, other].map(looking) })
})

test('calls belong to the running step', () => {
  const { engine } = running('sign-in')
  engine.observe(answered)
  expect(engine.state().calls).toEqual({ 'sign-in': [looking(answered)] })
})

test('a report is dropped when no step runs', () => {
  const { engine } = createLoggedEngine()
  engine.observe(answered)
  expect(engine.state().calls).toEqual({})
})

test('the calls of a step stay until its next press', async () => {
  const { engine, pressed, go } = running()
  engine.observe(answered)
  go()
  await pressed
  expect(engine.state().calls[STEP]).toEqual([looking(answered)])
  const again = engine.press(STEP)
  expect(engine.state().calls[STEP]).toEqual([])
  await again
})

test('listeners hear every change until they unsubscribe', async () => {
  const { engine } = createLoggedEngine()
  const listener = vi.fn()
  const stop = engine.subscribe(listener)
  engine.addFacts({ learned: ['something'] })
  expect(listener).toHaveBeenCalledOnce()
  expect(engine.state().facts.learned).toEqual(['something'])
  await engine.press(STEP)
  const heard = listener.mock.calls.length
  expect(heard).toBeGreaterThan(2)
  stop()
  await engine.press(STEP)
  expect(listener).toHaveBeenCalledTimes(heard)
})

test('the state object stays the same until something changes', () => {
  const { engine } = createLoggedEngine()
  const before = engine.state()
  expect(engine.state()).toBe(before)
  engine.addFacts({})
  expect(engine.state()).not.toBe(before)
})

test('a step passed on to a colleague unblocks the next one and can still be done here', async () => {
  const earlier = ['sign-in', 'register-app', 'add-permissions'] as const
  const { engine, status } = createLoggedEngine({ before: [...earlier], readOnly: ['sign-in'] })
  await engine.press('sign-in')
  engine.fail('grant-consent', EVERY_PROBLEM['missing-rights'])
  engine.passOn('grant-consent')
  expect(status('grant-consent')).toEqual({ kind: 'passed-on' })
  expect(status('create-secret')).toEqual({ kind: 'ready' })
  expect(engine.state().current).toBe('create-secret')
  await engine.press('grant-consent')
  expect(status('grant-consent')).toMatchObject({ kind: 'done', how: 'made' })
})

test('a passed-on step stays passed on in the next page until it is done', async () => {
  const before = ['sign-in', 'register-app', 'add-permissions'] as const
  const kept: (readonly string[])[] = []
  const first = createLoggedEngine({ before: [...before], onPassedOn: (ids) => kept.push(ids) })
  first.engine.passOn('grant-consent')
  expect(kept).toEqual([['grant-consent']])

  const passedOn = ['grant-consent'] as const
  const next = createLoggedEngine({ before: [...before], passedOn, onPassedOn: (ids) => kept.push(ids) })
  await next.engine.press('sign-in')
  expect(next.status('grant-consent')).toEqual({ kind: 'passed-on' })
  expect(next.status('create-secret')).toEqual({ kind: 'ready' })
  await next.engine.press('grant-consent')
  expect(kept).toEqual([['grant-consent'], []])
})

test('two pages that share a lock never work at the same time', async () => {
  const exclusive = oneAtATime()
  const log: string[] = []
  const page = (name: string) =>
    createLoggedEngine({
      exclusive,
      permit: async () => {
        log.push(`${name} begins`)
        await new Promise((resolve) => setTimeout(resolve))
        log.push(`${name} goes on`)
        return 'granted'
      },
    })
  await Promise.all([page('one').engine.press(STEP), page('two').engine.press(STEP)])
  expect(log).toEqual(['one begins', 'one goes on', 'two begins', 'two goes on'])
})
