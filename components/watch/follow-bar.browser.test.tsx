import { expect, test, vi } from 'vitest'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { renderIn } from '@/components/testing/spoken'
import type { Publishing } from '@/lib/watch/publisher'
import { LANGUAGES } from '@/lib/words/languages'
import { FollowBar, FollowLink } from './follow-bar'

const LINK = `https://onboarding.example/watch#${'r'.repeat(22)}.${'k'.repeat(43)}`

function following(first: Publishing) {
  const listeners = new Set<() => void>()
  let state = first
  return {
    link: LINK,
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    become(next: Publishing) {
      state = next
      for (const listener of listeners) listener()
    },
  }
}

test.each(LANGUAGES)('says that support can follow, and ends it: %s', async (language) => {
  const onStop = vi.fn()
  const run = following('following')
  const { words, getByRole } = await renderIn(
    language,
    // As wide as the run's screen, whose edges the bar reaches on a phone.
    <div className="px-4 sm:px-8">
      <FollowBar following={run} onStop={onStop} />
    </div>,
  )
  const { now } = words.watch
  const bar = getByRole('region', { name: now.label })
  await expect.element(bar.getByRole('status')).toHaveTextContent(now.on)
  await expectAccessible()
  run.become('hindered')
  await expect.element(bar.getByRole('status')).toHaveTextContent(now.hindered)
  await expectAccessible()
  await bar.getByRole('button', { name: now.stop, exact: true }).click()
  expect(onStop).toHaveBeenCalledOnce()
})

test.each(LANGUAGES)('the link can be copied, and a press leads to it: %s', async (language) => {
  const { words, getByRole, getByText } = await renderIn(
    language,
    <FollowLink following={following('following')} isNew />,
  )
  const { link } = words.watch
  await expect.element(getByRole('heading', { name: link.title })).toHaveFocus()
  for (const text of [LINK, link.send, link.more])
    await expect.element(getByText(text, { exact: true })).toBeVisible()
  const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  await getByRole('button', { name: link.copy, exact: true }).click()
  expect(copy).toHaveBeenCalledWith(LINK)
  await expect.element(getByText(link.copied, { exact: true })).toBeVisible()
  copy.mockRestore()
  await expectAccessible()
})

test('after a reload the focus stays where it is', async () => {
  const run = following('following')
  const { words, getByRole } = await renderIn('en', <FollowLink following={run} isNew={false} />)
  await expect.element(getByRole('heading', { name: words.watch.link.title })).not.toHaveFocus()
})
