import { clear, createStore } from 'idb-keyval'
import { afterEach, describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { fingerprintOf } from '@/lib/seal/fingerprint'
import { makeKey } from '@/lib/seal/key-store'
import { isPublicKey } from '@/lib/seal/public-key'
import { LANGUAGES } from '@/lib/words/languages'
import { opened } from './testing/opened'

const HERE = location.pathname + location.search

afterEach(async () => {
  history.replaceState(null, '', HERE)
  await clear(createStore('onboarding-seal', 'keys'))
})

/** As long as a key, and none. */
const DAMAGED = 'A'.repeat(86)

describe.each(LANGUAGES)('%s', (language) => {
  test('a key goes into the link with its number', async () => {
    const { button, container, link, preview, words } = await opened(language)
    const { receive } = words.seal
    const name = container.querySelector<HTMLInputElement>('form input[autocomplete="name"]')
    const make = button(receive.make)
    if (!name || !make) throw new Error('no form for a key')
    await userEvent.click(make)
    expect(document.activeElement).toBe(name)
    await userEvent.fill(name, 'Dora Developer')
    expect(link(), 'a name alone is no fault of the link').toBe(`${location.origin}/`)
    await userEvent.click(make)
    await expect.poll(() => new URL(link() ?? '').searchParams.get('to')).toBe('Dora Developer')
    const key = new URL(link() ?? '').searchParams.get('seal') ?? ''
    expect(isPublicKey(key)).toBe(true)
    await expect.poll(() => document.activeElement?.id).toBe('link-seal')
    const number = (await fingerprintOf(key)).join(' ')
    const shown = () => [...container.querySelectorAll('[data-key-number]')].map((one) => one.textContent)
    await expect.poll(shown).toEqual([number, number])
    expect(preview().textContent).toContain('Dora Developer')
    expect(container.textContent).toContain(words.builder.message.sealed('Dora Developer'))
    await expectAccessible()
  })

  test('a damaged key is told', async () => {
    const { link, container, words, bar, button } = await opened(language, `?v=1&seal=${DAMAGED}`)
    expect(link()).toBeNull()
    expect(bar().textContent).toContain(words.seal.receive.label)
    expect(container.textContent).toContain(words.link.value.seal())
    const lead = button(words.seal.receive.label)
    if (lead) await userEvent.click(lead)
    expect(document.activeElement?.id).toBe('link-seal')
    await expectAccessible(container.querySelector('form') ?? undefined)
  })
})

test('a damaged key is told next to a name too', async () => {
  const { link, container, words } = await opened('en', `?v=1&seal=${DAMAGED}&to=Dora`)
  expect(link()).toBeNull()
  expect(container.textContent).toContain(words.link.value.seal())
})

test('a key is removed from the link, with a name that is faulty', async () => {
  const { publicKey } = await makeKey('Dora', new Date())
  const { button, field, link, words, fault, bar } = await opened('en', `?v=1&seal=${publicKey}&to=Dora`)
  const { receive } = words.seal
  await expect.poll(() => new URL(link() ?? '').searchParams.get('to')).toBe('Dora')
  await userEvent.fill(field('to'), '<b>')
  await userEvent.tab()
  expect(fault('to')).not.toBe('')
  expect(link()).toBeNull()
  const lead = [...bar().querySelectorAll('button')].map(({ textContent }) => textContent)
  expect(lead).toEqual([receive.name.label])
  const remove = button(receive.remove)
  if (remove) await userEvent.click(remove)
  await expect.poll(link).toBe(`${location.origin}/`)
  expect(document.activeElement).not.toBe(document.body)
})
