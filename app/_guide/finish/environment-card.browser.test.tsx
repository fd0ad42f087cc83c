import { useSyncExternalStore } from 'react'
import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { renderIn } from '@/components/testing/spoken'
import type { Surroundings } from '@/lib/config/environment'
import { openWithoutTenant } from '@/lib/steps/testing/page-without-tenant'
import { LANGUAGES, type Language } from '@/lib/words/languages'
import { EnvironmentCard } from './environment-card'

const OFF: Surroundings = { kind: 'microsoft', clientId: 'c', tenant: 'organizations' }
const ON: Surroundings = { ...OFF, environments: true }
const PRACTICE: Surroundings = { kind: 'practice', clientId: 'c', tenant: 'organizations', origin: null }
const CONTOSO = {
  id: 'i',
  name: 'Contoso',
  address: 'https://contoso.crm4.dynamics.com',
  region: 'EMEA',
  isEnabled: true,
}
const trace = { at: '2030-06-15T12:00:00.000Z' }

type Shown = {
  surroundings?: Surroundings
  finished?: boolean
  secret?: string
  found?: boolean
  online?: true
}

async function show(
  language: Language,
  { surroundings = ON, finished = true, secret, found, online }: Shown = {},
) {
  const open = openWithoutTenant({
    ...(found ? { facts: { environments: [CONTOSO] } } : {}),
    ...(online ? { online } : {}),
  })
  if (secret) open.box.keep(secret)
  function Card() {
    const state = useSyncExternalStore(open.engine.subscribe, open.engine.state)
    return (
      <EnvironmentCard
        open={open}
        state={state}
        surroundings={surroundings}
        finished={finished}
        onSignOut={() => {}}
      />
    )
  }
  const screen = await renderIn(language, <Card />)
  return { ...screen, open, title: screen.words.guide.title['find-environment'] }
}

describe.each(LANGUAGES)('%s', (language) => {
  test('it says what it is for and what Microsoft asks, and a press asks for that one permission', async () => {
    for (const surroundings of [ON, PRACTICE]) {
      const { container, words, open, title, getByRole, unmount } = await show(language, { surroundings })
      const button = getByRole('button', { name: words.guide.button['find-environment'], exact: true })
      await expect.element(button).toBeVisible()
      for (const text of [title, words.environments.means, words.environments.byHand, 'user_impersonation'])
        expect(container).toHaveTextContent(text)
      await expectAccessible()
      await userEvent.click(button)
      expect(open.asks.map(({ scope }) => scope)).toEqual([
        'https://globaldisco.crm.dynamics.com//user_impersonation',
      ])
      await expect.element(container).toHaveTextContent(words.run.step.leaving)
      await unmount()
    }
  })

  test('a check that failed says why, next to the list, with a way on and the way without this page', async () => {
    const { container, words, open, getByRole } = await show(language, { found: true })
    open.engine.fail(
      'find-environment',
      { kind: 'offline', trace },
      { kind: 'ask-environment', address: CONTOSO.address },
    )
    await expect
      .element(container)
      .toHaveTextContent(words.problem.kind.offline({ kind: 'offline', trace }, words.format).what)
    expect(container).toHaveTextContent(CONTOSO.address)
    await expectAccessible()
    await userEvent.click(getByRole('button', { name: words.environments.tryAgain, exact: true }))
    expect(open.asks.map(({ scope }) => scope)).toEqual([`${CONTOSO.address}/user_impersonation`])
  })

  test.each([
    ['AADSTS650057', { kind: 'page-misconfigured', code: 'AADSTS650057', trace }],
    ['AADSTS500011', { kind: 'sign-in-refused', code: 'AADSTS500011', trace }],
    ['a declined consent', { kind: 'consent-declined', trace }],
  ] as const)('after %s the address can still be found by hand', async (_, problem) => {
    const { container, words, open } = await show(language)
    open.engine.fail('find-environment', problem)
    await expect.element(container).toHaveTextContent(words.environments.byHand)
    await expectAccessible()
  })
})

test('after Microsoft’s page the search continues in view, with the focus, though the person is at the top', async () => {
  const { open, title } = await show('en', { online: true })
  const above = document.createElement('h1')
  above.tabIndex = -1
  above.style.height = '3000px'
  document.body.prepend(above)
  try {
    above.focus()
    void open.engine.press('find-environment', { resumed: true })
    const card = document.querySelector('section')
    await expect.poll(() => card?.contains(document.activeElement)).toBe(true)
    expect(card?.textContent).toContain(title)
    expect(card?.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight)
  } finally {
    above.remove()
  }
})

test.each<[string, Shown]>([
  ['switched off', { surroundings: OFF }],
  ['before the run is finished', { finished: false }],
  ['while a secret waits to be saved', { secret: 'x'.repeat(40) }],
])('%s, there is nothing of it', async (_, how) => {
  const { container } = await show('en', how)
  expect(container.textContent).toBe('')
})
