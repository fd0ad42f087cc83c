import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openMsalSession } from '@/lib/auth/msal'
import { stubTab } from '@/lib/tab/testing/stub-tab'

const OPTIONS = {
  clientId: '6f2c1d4e-93b7-4a58-8e0d-51a7c4b9e230',
  tenant: 'organizations',
  endpoints: 'https://entra.invalid',
  redirectUri: `${location.origin}/signed-in`,
}

let tab = new Map<string, string>()

beforeEach(() => {
  tab = stubTab()
  // MSAL leaves no page that is in a frame, and these tests are.
  vi.stubGlobal('parent', window)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A way to Microsoft that does not come to its end. Gives where it leads. */
function slowWay(): Promise<string> {
  return new Promise((resolve) => {
    const stay = (event: NavigateEvent) => {
      event.preventDefault()
      resolve(event.destination.url)
    }
    navigation.addEventListener('navigate', stay, { once: true })
  })
}

test('a way to Microsoft may take longer than MSAL’s own half a minute, and what the return needs is kept', async () => {
  const { session } = await openMsalSession(OPTIONS)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const way = slowWay()
  const told = vi.fn()
  session.signIn({}).catch(told)
  expect(await way).toContain('https://entra.invalid/organizations/oauth2/v2.0/authorize?')
  const kept = [...tab.keys()]
  expect(kept.length).toBeGreaterThan(4)
  await vi.advanceTimersByTimeAsync(100_000)
  expect([...tab.keys()]).toEqual(kept)
  expect(told).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(30_000)
  expect(told.mock.lastCall).toMatchObject([{ problem: { kind: 'sign-in-interrupted' } }])
  expect([...tab.keys()]).toEqual(['msal.version'])
})

test('a method that is taken off the session works as before', async () => {
  const { clock } = (await openMsalSession(OPTIONS)).session
  await expect(clock()).resolves.toBeInstanceOf(Date)
})
