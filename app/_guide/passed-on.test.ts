import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runOf } from '@/lib/steps/testing/page'
import { stubTab } from '@/lib/tab/testing/stub-tab'
import { keepPassedOn, passedOnBefore } from './passed-on'

const run = runOf()
const ada = { tenantId: 'tenant', objectId: 'ada', username: 'ada@contoso.example' }

beforeEach(() => {
  stubTab()
})
afterEach(() => vi.unstubAllGlobals())

test('a passed-on step is remembered for this run, tenant and person', () => {
  keepPassedOn(run, ada, ['grant-consent'])
  expect(passedOnBefore(run, ada)).toEqual(['grant-consent'])
  expect(passedOnBefore(run, { ...ada, tenantId: 'another' })).toEqual([])
  expect(passedOnBefore(run, { ...ada, objectId: 'carl' })).toEqual([])
  expect(passedOnBefore(runOf({ region: 'eu' }), ada)).toEqual([])
  expect(passedOnBefore(run, null)).toEqual([])
})

test('a step that is done later is forgotten, and the hand-over is never remembered', () => {
  keepPassedOn(run, ada, ['grant-consent'])
  keepPassedOn(run, ada, [])
  expect(passedOnBefore(run, ada)).toEqual([])
  keepPassedOn(run, ada, ['hand-over', 'grant-consent'])
  expect(passedOnBefore(run, ada)).toEqual(['grant-consent'])
})
