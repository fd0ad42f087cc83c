import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { renderIn } from '@/components/testing/spoken'
import { Disclosure } from './disclosure'
import { Term } from './term'

const MEANS = 'Your organization’s own, separate directory in Microsoft Entra ID.'

/** Far from the edges, at the right edge, and at the lower edge of the screen. */
const PLACES = ['top-40 left-10', 'top-40 right-2', 'bottom-2 left-1/2'] as const

test.each([
  [1280, 900],
  [390, 844],
  [320, 640],
])('a term is explained next to its word, inside the screen: %i px', async (width, height) => {
  await page.viewport(width, height)
  for (const place of PLACES) {
    const screen = await renderIn(
      'en',
      <p className={`fixed ${place}`}>
        <Term name="tenant" means={MEANS} />
      </p>,
    )
    const word = screen.getByRole('button', { name: 'tenant' })
    await word.click()
    const text = screen.getByText(MEANS)
    await expect.element(text).toBeVisible()
    const at = word.element().getBoundingClientRect()
    const box = boxAround(text.element())
    const gap = Math.max(box.top - at.bottom, at.top - box.bottom)
    expect.soft(gap, place).toBeGreaterThanOrEqual(0)
    expect.soft(gap, place).toBeLessThan(16)
    expect.soft(box.left, place).toBeGreaterThanOrEqual(0)
    expect.soft(box.right, place).toBeLessThanOrEqual(width)
    expect.soft(at.left, place).toBeLessThan(box.right)
    expect.soft(at.right, place).toBeGreaterThan(box.left)
    await userEvent.keyboard('{Escape}')
    await expect.element(text).not.toBeVisible()
    await screen.unmount()
  }
})

test('two terms are each explained at their own word, and read by everyone', async () => {
  const screen = await renderIn(
    'en',
    <div className="grid gap-40 p-4">
      <Term name="tenant" means={MEANS} />
      <Term name="admin consent" means="An administrator accepts." />
    </div>,
  )
  await expect.element(screen.getByRole('button', { name: 'tenant' })).toHaveAccessibleDescription(MEANS)
  await screen.getByRole('button', { name: 'admin consent' }).click()
  const word = screen.getByRole('button', { name: 'admin consent' }).element().getBoundingClientRect()
  const box = boxAround(screen.getByText('An administrator accepts.').element())
  expect(box.top - word.bottom).toBeLessThan(16)
  expect(box.top).toBeGreaterThanOrEqual(word.bottom)
  await expectAccessible()
})

/** The explanation's own box: the text is a part of it. */
function boxAround(text: Element): DOMRect {
  const box = text.closest('[popover]')
  if (!box) throw new Error('There is no explanation around the text.')
  return box.getBoundingClientRect()
}

test('a folded part inside an open one is drawn folded', async () => {
  const { container } = await render(
    <Disclosure summary="outer" open>
      <Disclosure summary="inner">text</Disclosure>
    </Disclosure>,
  )
  const turned = [...container.querySelectorAll('summary svg')].map((mark) => getComputedStyle(mark).rotate)
  expect(turned).toEqual(['90deg', 'none'])
})
