import { expect, test } from 'vitest'
import { ForgettableSecret } from '@/lib/hand-over/forgettable-secret'
import { guardLeaving } from './leave-guard'

/** Only a reload by the page itself asks what runs. */
const engine = {
  state(): never {
    throw new Error('Leaving does not wait for a step.')
  },
}

/** Whether the browser would ask before the page is left. */
function asksBeforeLeaving(): boolean {
  return !dispatchEvent(new Event('beforeunload', { cancelable: true }))
}

// A browser that is driven by tests keeps no page for “Back”, so a journey cannot see what it would keep.
test('a page that is left is asked back while it has a secret, and takes no copy into the browser’s page cache', () => {
  const box = new ForgettableSecret()
  guardLeaving(box, engine)
  expect(asksBeforeLeaving()).toBe(false)
  box.keep('a value that is not saved')
  expect(asksBeforeLeaving()).toBe(true)
  expect(box.holds()).toBe(true)
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
  expect(box.reveal()).toBeNull()
  expect(asksBeforeLeaving()).toBe(false)
})
