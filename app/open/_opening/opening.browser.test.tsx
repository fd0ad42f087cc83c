import { clear, createStore } from 'idb-keyval'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { renderIn } from '@/components/testing/spoken'
import { PRODUCT_LIST } from '@/lib/guide/testing/shipped'
import { makeKey, storedKey } from '@/lib/seal/key-store'
import { makeSeal } from '@/lib/seal/make-seal'
import { CONTENT } from '@/lib/seal/testing/content'
import { LANGUAGES, type Language } from '@/lib/words/languages'
import { Opening } from './opening'

const HERE = location.pathname + location.search

afterEach(async () => {
  history.replaceState(null, '', HERE)
  await clear(createStore('onboarding-seal', 'keys'))
})

/** A key of this browser and a seal for it, made that many days ago. */
async function sealed(content = CONTENT, { days = 0, origin = location.origin } = {}) {
  const { publicKey, kid } = await makeKey('Dora', new Date())
  const now = new Date(Date.now() - days * 86_400_000)
  const { text } = await makeSeal(content, { publicKey, origin, now })
  return { kid, text }
}

async function shown(language: Language) {
  const screen = await renderIn(language, <Opening products={PRODUCT_LIST} />)
  const { container } = screen
  const button = (name: string) => {
    const found = [...container.querySelectorAll('button')].find(({ textContent }) => textContent === name)
    if (!found) throw new Error(`There is no button ${name}.`)
    return found
  }
  return {
    ...screen,
    button,
    field: () => container.querySelector('textarea'),
    heading: () => document.activeElement?.textContent,
    async open(text: string) {
      const field = container.querySelector('textarea')
      if (field) await userEvent.fill(field, text)
      await userEvent.click(button(screen.words.seal.open.button))
    },
  }
}

describe.each(LANGUAGES)('%s', (language) => {
  test('a seal is opened from the address, shown once, and gone with its key', async () => {
    const { kid, text } = await sealed()
    history.replaceState(null, '', `${HERE}#${text}`)
    const { container, heading, button, field, words, open } = await shown(language)
    const { seal, handOver } = words
    await expect.poll(heading).toBe(seal.open.ready)
    for (const value of [CONTENT.clientId, 'contoso.example', 'ada@contoso.example'])
      expect(container.textContent).toContain(value)
    expect(container.innerHTML).not.toContain(CONTENT.secret)
    expect(field()).toBeNull()
    await expectAccessible()
    await userEvent.click(button(handOver.show))
    expect(container.textContent).toContain(CONTENT.secret)
    await userEvent.click(button(handOver.saved))
    await expect.poll(heading).toBe(seal.open.saved.title)
    expect(container.innerHTML).not.toContain(CONTENT.secret)
    expect(container.innerHTML).not.toContain(CONTENT.clientId)
    expect(location.hash).toBe('')
    expect((await storedKey(kid)).kind).toBe('used')
    await expectAccessible()
    history.replaceState(null, '', `${HERE}#${text}`)
    dispatchEvent(new HashChangeEvent('hashchange'))
    await expect.poll(heading).toBe(seal.open.fault['opened-before'].title)
    await open('nothing')
    await expect.poll(heading).toBe(seal.open.fault['no-seal'].title)
  })

  test('what does not open says why and keeps what was pasted', async () => {
    const { open, heading, words, field, container } = await shown(language)
    const { fault } = words.seal.open
    const { text, kid } = await sealed()
    const tries: [text: string, title: string][] = [
      ['Hello Dora', fault['no-seal'].title],
      [`${text.slice(0, -4)}AAAA`, fault.changed.title],
      [(await sealed(CONTENT, { days: 14 })).text, fault.expired.title],
    ]
    for (const [pasted, title] of tries) {
      await open(pasted)
      await expect.poll(heading).toBe(title)
      expect(field()?.value).toBe(pasted)
    }
    await clear(createStore('onboarding-seal', 'keys'))
    expect((await storedKey(kid)).kind).toBe('unknown')
    expect(container.querySelector('details')?.open).toBe(false)
    await open(text)
    await expect.poll(heading).toBe(fault['wrong-key'].title)
    // Only then a file may help.
    expect(container.querySelector('details')?.open).toBe(true)
    await expectAccessible()
    expect(container.innerHTML).not.toContain(CONTENT.secret)
  })

  test('a key can be made here, and deleted after a question', async () => {
    const { container, button, words } = await shown(language)
    const { keys } = words.seal.open
    const { receive } = words.seal
    await expect.poll(() => container.textContent).toContain(keys.none)
    for (const fold of container.querySelectorAll('details')) fold.open = true
    await userEvent.click(button(receive.make))
    const name = container.querySelector<HTMLInputElement>('input[autocomplete="name"]')
    expect(document.activeElement).toBe(name)
    expect(name?.getAttribute('aria-invalid')).toBe('true')
    if (name) await userEvent.fill(name, 'Dora <b>')
    await userEvent.click(button(receive.make))
    expect(name?.getAttribute('aria-invalid')).toBe('true')
    if (name) await userEvent.fill(name, 'Dora')
    await userEvent.click(button(receive.make))
    await expect.poll(() => container.textContent).toContain('/link?v=1&seal=')
    expect(document.activeElement?.id).toBe('keys')
    await expectAccessible()
    await userEvent.click(button(keys.forget))
    await userEvent.click(button(keys.confirm))
    await expect.poll(() => container.textContent).toContain(keys.none)
  })
})

test('before the secret was copied or shown, "saved" asks first', async () => {
  const { text } = await sealed()
  const { button, open, words, heading, container } = await shown('en')
  await open(text)
  await expect.poll(heading).toBe(words.seal.open.ready)
  await userEvent.click(button(words.handOver.saved))
  await expect.poll(heading).toBe(words.handOver.notCopied.title)
  expect(container.textContent).toContain(CONTENT.clientId)
})

test('what was sealed at another address names it, and a key file can be chosen at once', async () => {
  const { text } = await sealed(CONTENT, { origin: 'https://other.example' })
  await clear(createStore('onboarding-seal', 'keys'))
  const { open, container } = await shown('en')
  await open(text)
  await expect.poll(() => container.textContent).toContain('https://other.example')
  expect(container.querySelector('details')?.open).toBe(true)
})

test('what was not expected is closed again, and its key stays', async () => {
  const { text, kid } = await sealed()
  const { button, open, words, heading, container, field } = await shown('en')
  await open(text)
  await expect.poll(heading).toBe(words.seal.open.ready)
  await userEvent.click(button(words.seal.open.close))
  await expect.poll(() => field()?.value).toBe('')
  expect(container.innerHTML).not.toContain(CONTENT.clientId)
  expect((await storedKey(kid)).kind).toBe('here')
})

test('a key in a file, made here, opens what is sealed for it with its password alone', async () => {
  const password = 'a long enough password'
  const files = vi.spyOn(URL, 'createObjectURL')
  const { container, button, open, heading, words } = await shown('en')
  const { receive, open: said } = words.seal
  for (const fold of container.querySelectorAll('details')) fold.open = true
  const field = (name: string, index = 0) => {
    const label = [...container.querySelectorAll('label')].filter(({ textContent }) => textContent === name)
    return document.getElementById(label.at(index)?.htmlFor ?? '') as HTMLInputElement
  }
  await userEvent.fill(field(receive.name.label), 'Dora')
  await userEvent.fill(field(receive.file.password, -1), password)
  await userEvent.fill(field(receive.file.repeat), password)
  await userEvent.click(button(receive.file.make))
  await expect.poll(() => container.textContent).toContain('/link?v=1&seal=')
  const file = files.mock.calls[0]?.[0] as Blob
  files.mockRestore()
  const publicKey = /seal=([\w-]+)/.exec(container.textContent)?.[1] ?? ''

  const { text } = await makeSeal(CONTENT, { publicKey, origin: location.origin, now: new Date() })
  await open(text)
  await expect.poll(heading).toBe(said.fault['wrong-key'].title)
  await userEvent.upload(field(said.file.choose), new File([file], 'key.json'))
  await userEvent.fill(field(said.file.password), `${password}!`)
  await userEvent.click(button(said.file.open))
  await expect.poll(() => container.textContent).toContain(said.file['wrong-password'])
  await userEvent.fill(field(said.file.password), password)
  await userEvent.click(button(said.file.open))
  await expect.poll(heading).toBe(said.ready)
  expect(container.textContent).toContain(CONTENT.clientId)
})
