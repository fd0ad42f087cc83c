import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Trace } from '@/lib/engine/contract'
import type { StepCall } from '@/lib/problem/call'
import { openPage, runOf } from '@/lib/steps/testing/page'
import { createWorld, signIn } from '@/lib/steps/testing/world'
import { stubTab } from '@/lib/tab/testing/stub-tab'
import { keepTrace, traceBefore } from './kept-trace'
import { clearMark, markDeparture } from './session-mark'

const run = runOf()
const ada = { tenantId: 'tenant', objectId: 'ada', username: 'ada@contoso.example' }
const KEY = 'onboarding.trace'
let kept = new Map<string, string>()

beforeEach(() => {
  kept = stubTab()
  vi.stubGlobal('location', { search: '' })
  vi.stubGlobal('document', { documentElement: { removeAttribute: () => {} } })
  vi.stubGlobal('dispatchEvent', () => true)
})
afterEach(() => vi.unstubAllGlobals())

const call: StepCall = {
  id: '1',
  purpose: 'creates-application',
  stage: 'write',
  method: 'POST',
  path: '/applications',
  inner: [],
  startedAt: 1_900_000_000_000,
  state: 'answered',
  status: 201,
  milliseconds: 400,
  requestId: 'from Microsoft',
}
const trace: Trace = {
  calls: { 'register-app': [call] },
  made: { 'register-app': 1_900_000_000_400 },
  earlier: { 'create-secret': [{ ...call, id: '0', purpose: 'creates-secret', api: 'Dynamics CRM' }] },
}

test('what was done is remembered for this run, tenant and person', () => {
  keepTrace(run, ada, trace)
  expect(traceBefore(run, ada)).toEqual(trace)
  expect(traceBefore(run, { ...ada, objectId: 'carl' })).toBeUndefined()
  expect(traceBefore(runOf({ region: 'eu' }), ada)).toBeUndefined()
  expect(traceBefore(run, null)).toBeUndefined()
})

test('what was sent before a reload counts as done then, unless Microsoft refused it', () => {
  const { id, purpose, stage, method, path, inner, startedAt } = call
  const left: StepCall = { id, purpose, stage, method, path, inner, startedAt, state: 'sending' }
  keepTrace(run, ada, {
    calls: { 'register-app': [left], 'add-permissions': [call], 'grant-consent': [{ ...call, status: 403 }] },
    made: {},
  })
  expect(traceBefore(run, ada)?.made).toEqual({ 'register-app': startedAt, 'add-permissions': startedAt })
})

test('what a tab stored before there were writes of earlier presses is still read', () => {
  const { calls, made } = trace
  keepTrace(run, ada, trace)
  const { of } = JSON.parse(kept.get(KEY) ?? '')
  kept.set(KEY, JSON.stringify({ of, calls, made }))
  expect(traceBefore(run, ada)).toEqual({ calls, made })
})

test.each([
  ['the run is left', clearMark],
  ['a new run begins', markDeparture],
])('it is forgotten when %s', (_, end) => {
  keepTrace(run, ada, trace)
  end()
  expect(kept.has(KEY)).toBe(false)
})

test.each([
  '',
  '{',
  'null',
  '{"of":"x"}',
  JSON.stringify({ ...trace, calls: { 'register-app': [{ ...call, body: 'x' }] } }),
  JSON.stringify({ ...trace, made: { 'register-app': 'yesterday' } }),
  JSON.stringify({ ...trace, calls: { elsewhere: [call] } }),
])('a malformed one counts as nothing: %s', (text) => {
  keepTrace(run, ada, trace)
  const { of } = JSON.parse(kept.get(KEY) ?? '')
  kept.set(KEY, text.startsWith('{"calls"') ? JSON.stringify({ of, ...JSON.parse(text) }) : text)
  expect(traceBefore(run, ada)).toBeUndefined()
})

test('only the latest calls of a step are kept', () => {
  const calls = Array.from({ length: 40 }, (_, index) => ({ ...call, id: String(index) }))
  keepTrace(run, ada, { calls: { 'register-app': calls }, made: {} })
  expect(traceBefore(run, ada)?.calls['register-app']?.map(({ id }) => id)).toEqual(
    calls.slice(-12).map(({ id }) => id),
  )
})

test('a complete run leaves no secret, token, body or name of a person’s choice in the tab', async () => {
  const person = await signIn(createWorld())
  const page = openPage(person, { choices: { appName: 'Planted Name' } })
  for (const id of ['sign-in', 'register-app', 'add-permissions', 'grant-consent', 'create-secret'] as const)
    await page.press(id)
  const { calls } = page.engine.state()
  expect(calls['create-secret']?.map(({ purpose }) => purpose)).toContain('creates-secret')
  keepTrace(run, ada, { calls, made: {} })
  const text = kept.get(KEY) ?? ''
  expect(text).toContain('creates-secret')
  const secret = page.box.reveal()
  for (const hidden of [
    secret,
    await person.token('User.Read'),
    'Planted Name',
    'Bearer',
    '$filter',
    'displayName',
  ])
    expect(text).not.toContain(hidden)
})
