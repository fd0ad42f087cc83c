import { expect, test } from 'vitest'
import { ForgettableSecret } from '@/lib/hand-over/forgettable-secret'
import { openWithoutTenant } from '@/lib/steps/testing/page-without-tenant'
import { lossNow } from '../_page/reload'
import { guardLeaving } from './leave-guard'

/** Whether the browser would ask before the page is left. */
function asksBeforeLeaving(): boolean {
  return !dispatchEvent(new Event('beforeunload', { cancelable: true }))
}

// A browser that is driven by tests keeps no page for “Back”, so a journey cannot see what it would keep.
test('a page that is left is asked back while it has a secret, and takes no copy into the browser’s page cache', () => {
  const box = new ForgettableSecret()
  guardLeaving(box, openWithoutTenant().engine)
  expect(asksBeforeLeaving()).toBe(false)
  box.keep('a value that is not saved')
  expect(asksBeforeLeaving()).toBe(true)
  expect(box.holds()).toBe(true)
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
  expect(box.reveal()).toBeNull()
  expect(asksBeforeLeaving()).toBe(false)
})

test('the page does not load itself again while the browser is on its way to Microsoft', async () => {
  const { engine, box } = openWithoutTenant()
  guardLeaving(box, engine)
  expect(lossNow()).toBe('nothing')
  void engine.press('sign-in')
  await expect.poll(() => engine.state().statuses['sign-in'].kind).toBe('leaving')
  expect(lossNow()).toBe('running')
})
