import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stubTab } from '@/lib/tab/testing/stub-tab'
import { isReopened, reopenChoices } from './session-mark'

const LINK =
  '?v=1&product=engagement&region=eu&tenant=contoso.example&account=ada%40contoso.example&ref=T-1&from=Sam'

beforeEach(() => {
  stubTab()
  vi.stubGlobal('location', { search: LINK })
})
afterEach(() => vi.unstubAllGlobals())

test('the choices of a link are fixed until the person asks to change them', () => {
  expect(isReopened()).toBe(false)
  reopenChoices()
  expect(isReopened()).toBe(true)
})

test('another link that opens in the same tab is fixed as before', () => {
  reopenChoices()
  vi.stubGlobal('location', { search: '?v=1&product=sales' })
  expect(isReopened()).toBe(false)
})
