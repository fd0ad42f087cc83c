import { BrowserAuthError } from '@azure/msal-browser'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { placeAfterSignOut } from '@/lib/tab/items'
import { stubTab } from '@/lib/tab/testing/stub-tab'
import { leave, takeDeparture } from './departure'

beforeEach(() => {
  stubTab({})
  vi.stubGlobal('navigator', { onLine: true })
})
afterEach(() => vi.unstubAllGlobals())

const LEFT = { note: 'the note', asked: 'Application.ReadWrite.All' }

test('the page says that it leaves before it leaves, and everything for the return is kept by then', async () => {
  const order: string[] = []
  await leave({
    ...LEFT,
    onLeave: () => order.push('said'),
    depart: async () => {
      order.push(`gone with ${JSON.stringify(takeDeparture())}`)
    },
  })
  expect(order).toEqual(['said', `gone with ${JSON.stringify(LEFT)}`])
})

test('a sign-out that did not come back does not take the way back from the next sign-in', async () => {
  placeAfterSignOut.write('/?v=1')
  await leave({ ...LEFT, depart: async () => {} })
  expect(placeAfterSignOut.read()).toBeNull()
})

test.each(['interaction_in_progress', 'timed_out'])(
  'after a way that failed (%s) nothing is left',
  async (code) => {
    const depart = () => Promise.reject(new BrowserAuthError(code, ''))
    await expect(leave({ ...LEFT, depart })).rejects.toThrow()
    expect(takeDeparture()).toEqual({ note: null, asked: null })
  },
)
