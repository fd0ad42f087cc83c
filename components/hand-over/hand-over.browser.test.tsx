import type { ComponentProps } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { commands, userEvent } from 'vitest/browser'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { renderIn } from '@/components/testing/spoken'
import { productById, REGIONS } from '@/lib/guide/testing/shipped'
import { ForgettableSecret } from '@/lib/hand-over/forgettable-secret'
import { LANGUAGES, type Language } from '@/lib/words/languages'
import { Checklist } from './checklist'
import { HandOver } from './hand-over'
import { LostSecret } from './lost-secret'
import { NoSecret } from './no-secret'
import { UnsavedSecret } from './unsaved-secret'

const VALUE = 'abc8Q~0123456789abcdefghijklmnopqrstuvw.'
const [REGION] = REGIONS
const SECRETS = ['c1', 'c2'].map((keyId) => ({
  keyId,
  hint: 'abc',
  startsAt: '2030-06-01T08:00:00Z',
  expiresAt: '2032-06-01T08:00:00Z',
}))
const WHYS = ['saved', 'replaced-elsewhere', 'lost-to-others', 'forgotten'] as const

async function shown(language: Language, more: Partial<ComponentProps<typeof HandOver>> = {}) {
  if (!REGION) throw new RangeError('no region')
  const box = new ForgettableSecret()
  box.keep(VALUE)
  const onSaved = vi.fn()
  const screen = await renderIn(
    language,
    <HandOver
      clientId="b1b2b3b4-0000-4000-8000-000000000001"
      secret={{ keyId: 'c1', expiresAt: '2032-06-01T08:00:00Z' }}
      shortened={null}
      region={REGION}
      guide={productById('sales').guide}
      box={box}
      sealing={null}
      onSaved={onSaved}
      onForget={null}
      {...more}
    />,
  )
  const field = () => screen.container.querySelector('[data-secret]')
  const { handOver } = screen.words
  const show = [...screen.container.querySelectorAll('button')].find(
    ({ textContent }) => textContent === handOver.show,
  )
  return { ...screen, box, onSaved, field, show }
}

/** The names of the filled buttons. */
const filled = (container: Element) =>
  [...container.querySelectorAll('.filled')].map((button) => button.textContent)

describe.each(LANGUAGES)('%s', (language) => {
  describe('a new secret', () => {
    test('is not in the page before it is shown, and not after it is hidden again', async () => {
      const { container, field, show } = await shown(language)
      expect(container.innerHTML).not.toContain(VALUE)
      await expectAccessible()
      if (show) await userEvent.click(show)
      expect(field()?.textContent).toBe(VALUE)
      await expectAccessible()
      if (show) await userEvent.click(show)
      expect(container.innerHTML).not.toContain(VALUE)
    })

    test('with a shorter life than the longest says so; a look that failed can be left out', async () => {
      const onForget = vi.fn()
      const { container, onSaved, words } = await shown(language, {
        shortened: { months: 3, days: 90 },
        onForget,
      })
      expect(container.textContent).toContain(words.handOver.shortened(words.format.months(3)))
      await expectAccessible()
      ;[...container.querySelectorAll('button')].at(-1)?.click()
      expect([onForget.mock.calls.length, onSaved.mock.calls.length]).toEqual([1, 0])
    })
  })

  describe('a secret that can be sealed', () => {
    const press = (container: Element, name: string) =>
      [...container.querySelectorAll('button')].find(({ textContent }) => textContent === name)
    const sealing = (first: boolean) => ({
      first,
      card: (fail: () => void) => (
        <button type="button" data-seals="" onClick={fail}>
          seal
        </button>
      ),
    })

    test('has the values folded while sealing comes first, and open after it failed', async () => {
      const { container, words, getByText } = await shown(language, { sealing: sealing(true) })
      const copy = press(container, words.handOver.copySecret)
      expect(copy?.checkVisibility()).toBe(false)
      await expectAccessible()
      await userEvent.click(getByText(words.seal.card.self))
      await expect.poll(() => copy?.checkVisibility()).toBe(true)
      await userEvent.click(getByText(words.seal.card.self))
      await expect.poll(() => copy?.checkVisibility()).toBe(false)
      container.querySelector<HTMLElement>('[data-seals]')?.click()
      await expect.poll(() => copy?.checkVisibility()).toBe(true)
      expect(filled(container)).toEqual([words.handOver.copySecret])
    })

    test('has the values above where sealing does not come first', async () => {
      const { container, words } = await shown(language, { sealing: sealing(false) })
      const copy = press(container, words.handOver.copySecret)
      const card = container.querySelector('[data-seals]')
      expect(copy?.checkVisibility()).toBe(true)
      expect(card && copy?.compareDocumentPosition(card)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
      expect(filled(container)).toEqual([words.handOver.copySecret])
    })
  })

  describe('“I have saved the secret”', () => {
    test('asks if nothing was copied, moves the focus there, and lets the person copy', async () => {
      const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
      const { container, words, onSaved, getByRole } = await shown(language)
      const { notCopied, saved, copiedSecret } = words.handOver
      await userEvent.click(getByRole('button', { name: saved, exact: true }))
      expect(onSaved).not.toHaveBeenCalled()
      await expect.poll(() => document.activeElement?.textContent).toBe(notCopied.title)
      expect(filled(container)).toEqual([notCopied.copy])
      await expectAccessible()

      await userEvent.click(getByRole('button', { name: notCopied.copy, exact: true }))
      expect(copied).toHaveBeenCalledExactlyOnceWith(VALUE)
      copied.mockRestore()
      await expect.poll(() => filled(container)).toEqual([saved])
      expect(document.activeElement?.textContent, 'the focus stays').toBe(notCopied.copy)
      expect(container.textContent).not.toContain(notCopied.title)
      const said = [...container.querySelectorAll('[role=status]')].map((status) => status.textContent)
      expect(said).toContain(copiedSecret)
      await expectAccessible()
      await userEvent.click(getByRole('button', { name: saved, exact: true }))
      expect(onSaved).toHaveBeenCalledOnce()
    })
  })

  test('a secret whose step stopped later can be saved there', async () => {
    const box = new ForgettableSecret()
    box.keep(VALUE)
    const onSaved = vi.fn()
    const { container, words, getByRole } = await renderIn(
      language,
      <UnsavedSecret box={box} onSaved={onSaved} />,
    )
    await expectAccessible()
    await userEvent.click(getByRole('button', { name: words.handOver.saved, exact: true }))
    expect(onSaved).not.toHaveBeenCalled()
    await userEvent.click(getByRole('button', { name: words.handOver.notCopied.goOn, exact: true }))
    expect(onSaved).toHaveBeenCalledOnce()
    box.forget()
    await expect.poll(() => container.textContent).toBe('')
  })

  test.each(WHYS)('after “%s” no secret is ticked but one that is known to be lost', async (why) => {
    const onNew = vi.fn()
    const lost = why === 'forgotten' ? (SECRETS[0]?.keyId ?? null) : null
    const { container } = await renderIn(
      language,
      <LostSecret
        why={why}
        lost={lost}
        registeredHere
        secrets={SECRETS}
        others={SECRETS}
        onNew={onNew}
        onHave={null}
      />,
    )
    await expectAccessible()
    const boxes = [...container.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
    expect(boxes).toHaveLength(2)
    // Only where it is known to be lost is another one what helps.
    expect(container.querySelectorAll('.filled')).toHaveLength(lost === null ? 0 : 1)
    expect(boxes.map((box) => box.checked)).toEqual([lost !== null, false])
    for (const box of boxes) if (box.checked) await userEvent.click(box)
    if (boxes[1]) await userEvent.click(boxes[1])
    container.querySelector('button')?.click()
    expect(onNew).toHaveBeenCalledExactlyOnceWith(['c2'])
  })

  test('what was read back can be folded', async () => {
    const checks = [{ label: 'Redirect URI', detail: 'https://api.unified.to/oauth/code', ok: true }]
    const { container, words } = await renderIn(language, <Checklist checks={checks} folded />)
    const fold = container.querySelector('details')
    expect([fold?.open, fold?.querySelector('summary')?.textContent]).toEqual([false, words.checks.title])
    if (fold) fold.open = true
    await expectAccessible()
  })

  test('nothing offers itself while another step runs', async () => {
    const { container, rerender } = await renderIn(
      language,
      <LostSecret
        why="forgotten"
        lost={null}
        registeredHere={false}
        secrets={SECRETS}
        others={[]}
        onNew={null}
        onHave={null}
      />,
    )
    expect(container.querySelectorAll('button')).toHaveLength(0)
    await rerender(<NoSecret why="forgotten" onCreate={null} />)
    expect(container.querySelectorAll('button')).toHaveLength(0)
    await expectAccessible()
  })
})

describe('a new secret', () => {
  test('is said only where it stands: the press that shows it is answered in words', async () => {
    const { container, show, words, getByRole } = await shown('en')
    const { masked, shown: isShown, hidden, secret } = words.handOver
    const said = () => [...container.querySelectorAll('[role=status], output')].map((at) => at.textContent)
    const heard = getByRole('group', { name: secret, exact: true })
    expect(heard.element().querySelector('p > :not([aria-hidden])')?.textContent).toBe(masked)
    expect(said().join('')).toBe('')
    if (show) await userEvent.click(show)
    expect(said().join('')).toBe(isShown)
    await expect.element(heard).toHaveTextContent(VALUE)
    if (show) await userEvent.click(show)
    expect(said().join('')).toBe(hidden)
  })

  test('is gone from the page once it is forgotten', async () => {
    const { box, container, field, show } = await shown('en')
    if (show) await userEvent.click(show)
    box.forget()
    await expect.poll(field).toBeNull()
    expect(container.innerHTML).not.toContain(VALUE)
  })

  test('is not printed', async () => {
    const { field, show, words, getByText } = await shown('en')
    if (show) await userEvent.click(show)
    const note = getByText(words.handOver.notPrinted)
    expect(note.element().checkVisibility()).toBe(false)
    await commands.emulate({ media: 'print' })
    expect(field()?.checkVisibility()).toBe(false)
    expect(note.element().checkVisibility(), 'a word in its place').toBe(true)
    await commands.emulate({ media: 'screen' })
    expect(field()?.checkVisibility()).toBe(true)
  })
})

describe('“I have saved the secret”', () => {
  test('is the filled button once the secret was shown; before that the copy button is', async () => {
    const { container, words, show, onSaved, getByRole } = await shown('en')
    expect(filled(container)).toEqual([words.handOver.copySecret])
    if (show) await userEvent.click(show)
    expect(filled(container)).toEqual([words.handOver.saved])
    await userEvent.click(getByRole('button', { name: words.handOver.saved, exact: true }))
    expect(onSaved).toHaveBeenCalledOnce()
  })

  test('goes on without a copy if the person says so', async () => {
    const { words, onSaved, getByRole } = await shown('en')
    await userEvent.click(getByRole('button', { name: words.handOver.saved, exact: true }))
    await userEvent.click(getByRole('button', { name: words.handOver.notCopied.goOn, exact: true }))
    expect(onSaved).toHaveBeenCalledOnce()
  })
})
