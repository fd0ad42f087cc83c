import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { placeAfterSignOut, signedOut } from '@/lib/tab/items'
import { stubTab } from '@/lib/tab/testing/stub-tab'
import { placeToOpen } from './place-to-open'

const PLACE = '/?v=1&product=sales'

beforeEach(() => {
  stubTab()
  placeAfterSignOut.write(PLACE)
})
afterEach(() => vi.unstubAllGlobals())

test.each([
  { search: '', hash: '' },
  { search: '?state=from-msal', hash: '' },
])('a sign-out that came back as %j opens the page that was left, once', (address) => {
  expect(placeToOpen(address)).toBe(PLACE)
  expect(signedOut.read()).toBe('1')
  expect(placeToOpen(address)).toBeNull()
})

test.each([
  { search: '', hash: '#code=0.AX&client_info=1&state=2' },
  { search: '', hash: '#error=access_denied&state=2' },
  { search: '?code=0.AX&state=2', hash: '' },
  { search: '?admin_consent=True&tenant=contoso', hash: '' },
])('an answer (%j) is not lost for a sign-out that did not come back, whose page is forgotten', (address) => {
  expect(placeToOpen(address)).toBeNull()
  expect(placeAfterSignOut.read()).toBeNull()
  expect(signedOut.read()).toBeNull()
})
