import { expect, test } from 'vitest'
import type { StepCall } from './call'
import { linesOf } from './call-lines'

const answer = { state: 'answered', milliseconds: 400, requestId: null } as const
const read = { purpose: 'looks-for-application', method: 'POST', path: '/$batch', stage: 'look' } as const
const write = {
  purpose: 'creates-application',
  method: 'POST',
  path: '/applications',
  stage: 'write',
} as const
const back = { ...read, purpose: 'reads-application', stage: 'confirm' } as const

function numbered(...calls: (Omit<StepCall, 'id' | 'inner' | 'startedAt'> & object)[]): StepCall[] {
  return calls.map((call, index) => ({ ...call, id: String(index), inner: [], startedAt: index }) as StepCall)
}

const ok = { ...answer, status: 200 }
const busy = { ...answer, status: 503 }

function said(calls: readonly StepCall[], pace: Parameters<typeof linesOf>[1]) {
  return linesOf(calls, pace).map(({ call, times, state }) => `${call.purpose} ${times} ${state}`)
}

test('each call is one line, and the one without an answer works', () => {
  const calls = numbered({ ...read, ...ok }, { ...write, state: 'sending' })
  expect(said(calls, 'running')).toEqual(['looks-for-application 1 done', 'creates-application 1 working'])
})

test('while the page waits, repeats count into their lines and nothing is a failure', () => {
  const calls = numbered({ ...read, ...ok }, { ...write, ...busy }, { ...read, ...ok }, { ...write, ...busy })
  expect(said(calls, 'running')).toEqual(['looks-for-application 2 done', 'creates-application 2 not-yet'])
  expect(said(calls, 'stopped')).toEqual(['looks-for-application 2 done', 'creates-application 2 failed'])
})

test('a failure that a later try mended is done', () => {
  const calls = numbered({ ...write, ...busy }, { ...write, ...ok }, { ...back, ...ok }, { ...back, ...ok })
  expect(said(calls, 'quiet')).toEqual(['creates-application 2 done', 'reads-application 2 done'])
})

test('two writes of one kind that both succeed are two lines', () => {
  const grant = { ...write, purpose: 'adds-consent' } as const
  expect(said(numbered({ ...grant, ...ok }, { ...grant, ...ok }), 'quiet')).toEqual([
    'adds-consent 1 done',
    'adds-consent 1 done',
  ])
})

test('a batch with a refused part, and a call that a reload cut off, are failures', () => {
  expect(said(numbered({ ...read, ...ok, finding: 'refused' }), 'stopped')).toEqual([
    'looks-for-application 1 failed',
  ])
  expect(said(numbered({ ...write, state: 'sending' }), 'quiet')).toEqual(['creates-application 1 not-yet'])
})

test('the calls of two APIs for the same purpose are two lines, though one is made again', () => {
  const consent = { ...write, purpose: 'adds-consent', path: '/oauth2PermissionGrants' } as const
  const [crm, graph] = [
    { ...consent, api: 'Dynamics CRM' },
    { ...consent, api: 'Microsoft Graph' },
  ]
  const calls = numbered({ ...crm, ...busy }, { ...graph, ...ok }, { ...crm, ...ok })
  const lines = linesOf(calls, 'quiet').map(({ call, times }) => `${call.api} ${times}`)
  expect(lines).toEqual(['Dynamics CRM 2', 'Microsoft Graph 1'])
})
