import type { Overview } from 'entra-sandbox/answers'
import { afterEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { renderIn } from '@/components/testing/spoken'
import { LANGUAGES } from '@/lib/words/languages'
import { Companies } from './companies'

const ROOT = 'http://localhost:4400/control'
const OVERVIEW: Overview = {
  defaultWorld: 'tenant-1',
  seeds: [
    { name: 'fresh', sentence: 'A company in which no one has started yet' },
    { name: 'large', sentence: 'A company with 5,000 applications' },
  ],
  worlds: [{ tenantId: 'tenant-1', domain: 'practice-one.onmicrosoft.com', seed: 'fresh' }],
  visitor: { most: 5, idleHours: 2, shared: 'tenant-1' },
}
const WHY = 'You have a company with 5,000 applications already, and one is the most.'

afterEach(() => vi.unstubAllGlobals())

/** A control that lists companies and makes none. */
const full: typeof fetch = async (input, init) => {
  if (String(input).endsWith('/visit')) return Response.json({ key: null })
  return init?.method === 'POST' ? Response.json({ error: WHY }, { status: 429 }) : Response.json(OVERVIEW)
}

test.each(LANGUAGES)('%s: a company that is not made says why, where the press was', async (language) => {
  vi.stubGlobal('fetch', full)
  const { words } = await renderIn(language, <Companies control={ROOT} />)
  const { companies } = words.practice
  const kind = (sentence: string) => page.getByRole('listitem').filter({ hasText: sentence })
  const large = kind('A company with 5,000 applications')
  await expect.element(large).toBeVisible()
  await userEvent.click(large.getByRole('button', { name: companies.rehearse }))
  await expect.element(large.getByRole('status')).toHaveTextContent(companies.notMade(WHY))
  await expect.element(large.getByRole('status')).toBeInViewport()
  await expect.element(large.getByRole('button', { name: companies.rehearse })).toBeEnabled()
  await expect.element(kind('no one has started yet').first().getByRole('status')).not.toHaveTextContent(WHY)
  await expectAccessible()
})
