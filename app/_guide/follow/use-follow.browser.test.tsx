import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { renderHook } from 'vitest-browser-react'
import { renderIn } from '@/components/testing/spoken'
import { openWithoutTenant } from '@/lib/steps/testing/page-without-tenant'
import { beginKept, forgetKept, isFollowed } from '@/lib/watch/kept'
import { nameOf } from '../passed-on'
import { followRun } from './follow-run'
import { FollowOffer } from './follow-views'
import { useFollow } from './use-follow'

afterEach(forgetKept)

const ADA = { objectId: 'ada', tenantId: 'contoso', username: 'ada@contoso.example' }
const CARL = { ...ADA, objectId: 'carl' }

/** The run as it is open in the tab of this person. */
function openAs(account: typeof ADA) {
  const { session, ...open } = openWithoutTenant()
  return { ...open, session: { ...session, account: () => account } }
}

test('another person in the same tab is not followed: the room is closed, and its secrets are forgotten', async () => {
  const adas = await followRun(openAs(ADA), true)
  const link = adas?.link
  expect(link).toContain('/watch')
  expect((await followRun(openAs(ADA), false))?.link).toBe(link)
  const asked = vi.spyOn(window, 'fetch').mockResolvedValue(new Response(null, { status: 204 }))
  onTestFinished(() => asked.mockRestore())
  expect(await followRun(openAs(CARL), false)).toBeNull()
  expect(isFollowed()).toBe(false)
  await vi.waitFor(() =>
    expect(asked).toHaveBeenCalledWith(
      expect.stringMatching(/^\/watch\/[\w-]+$/),
      expect.objectContaining({ method: 'DELETE' }),
    ),
  )
  adas?.abandon()
})

test('leaving the run while following is still loading ends it', async () => {
  const open = openAs(ADA)
  beginKept(nameOf(open.run, ADA), Date.now())
  const { result, act } = await renderHook(() => useFollow(open))
  expect(result.current.follow.kind).toBe('loading')
  await act(() => result.current.leave())
  expect(isFollowed()).toBe(false)
  // The part is here by now, and what was begun for it has seen the end.
  await Promise.all([import('./follow-run'), import('@/components/watch/follow-bar')])
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(result.current.follow).toEqual({ kind: 'off', stopped: null })
})

test.each([true, false])(
  'following is offered to a person who is signed in (%s), who alone can agree',
  async (signedIn) => {
    const open = openWithoutTenant({ signedIn })
    function Offer() {
      return <FollowOffer {...useFollow(open)} />
    }
    const { container, words } = await renderIn('en', <Offer />)
    const { button } = words.watch.offer
    if (signedIn) await expect.element(container).toHaveTextContent(button)
    else expect(container.textContent).toBe('')
  },
)
