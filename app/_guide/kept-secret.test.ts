import { afterEach, expect, test, vi } from 'vitest'
import { NO_FACTS } from '@/lib/steps/facts'
import { runOf } from '@/lib/steps/testing/page'
import { stubTab } from '@/lib/tab/testing/stub-tab'
import { secretKeeper, secretsBefore } from './kept-secret'

const run = runOf()
const ada = { tenantId: 'tenant', objectId: 'ada', username: 'ada@contoso.example' }
const secret = {
  keyId: 'key-1',
  description: 'Unified.to',
  hint: 'abc',
  startsAt: '2030-06-15T12:00:00Z',
  expiresAt: '2032-06-15T12:00:00Z',
}
const created = { ...NO_FACTS, newSecret: secret }
afterEach(() => vi.unstubAllGlobals())

test('a secret is remembered once when it is created, and once when it is saved', () => {
  const stored = vi.spyOn(stubTab(), 'set')
  const keep = secretKeeper(run, ada)
  keep(NO_FACTS)
  expect(stored).toHaveBeenCalledTimes(0)
  keep(created)
  keep({ ...created })
  expect(stored).toHaveBeenCalledTimes(1)
  expect(secretsBefore(run, ada)).toEqual({ madeBefore: 'key-1' })
  const saved = { ...created, secretSaved: true }
  keep(saved)
  keep({ ...saved })
  expect(stored).toHaveBeenCalledTimes(2)
  expect(secretsBefore(run, ada)).toEqual({ madeBefore: 'key-1', savedBefore: 'key-1' })
  keep({ ...created, newSecret: { ...secret, keyId: 'key-2' } })
  expect(secretsBefore(run, ada)).toEqual({ madeBefore: 'key-2', savedBefore: 'key-1' })
})
