import { describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { renderIn } from '@/components/testing/spoken'
import { LANGUAGES } from '@/lib/words/languages'
import { CheckEverything } from './check-everything'

const line = (label: string, state: 'right' | 'wrong' | 'unknown') => ({
  key: label,
  label,
  detail: `detail of ${label}`,
  state,
  repair: null,
})

describe.each(LANGUAGES)('%s', (language) => {
  test('before the check it says what it needs, and has one button', async () => {
    const onCheck = vi.fn()
    const { container, words } = await renderIn(
      language,
      <CheckEverything findings={[]} checkedAt={null} asks idle onCheck={onCheck} />,
    )
    expect(container.textContent).toContain(words.checks.everything.asks)
    const [button, ...others] = container.querySelectorAll('button')
    expect(others).toEqual([])
    if (button) await userEvent.click(button)
    expect(onCheck).toHaveBeenCalledOnce()
    await expectAccessible()
  })

  test('each difference has its own button; what is right or unknown has none of it', async () => {
    const press = vi.fn()
    const { container, words } = await renderIn(
      language,
      <CheckEverything
        findings={[
          line('One', 'right'),
          { ...line('Two', 'wrong'), repair: { label: 'placeholder', press } },
          line('Three', 'unknown'),
        ]}
        checkedAt="2030-06-15T12:00:00Z"
        asks={false}
        idle
        onCheck={() => undefined}
      />,
    )
    const { everything, right, wrong } = words.checks
    expect(container.textContent).toContain(everything.wrong('1'))
    const said = [...container.querySelectorAll('li')].map(({ textContent }) => textContent)
    expect(said[0]).toContain(`One${right}`)
    expect(said[1]).toContain(`Two${wrong}`)
    expect(said[2]).not.toContain(right)
    const [repair] = container.querySelectorAll('li button')
    if (repair) await userEvent.click(repair)
    expect(press).toHaveBeenCalledOnce()
    await expectAccessible()
  })

  test('while a step runs nothing offers itself', async () => {
    const { container } = await renderIn(
      language,
      <CheckEverything
        findings={[{ ...line('Two', 'wrong'), repair: { label: 'placeholder', press: () => undefined } }]}
        checkedAt="2030-06-15T12:00:00Z"
        asks={false}
        idle={false}
        onCheck={() => undefined}
      />,
    )
    expect(container.querySelectorAll('button')).toHaveLength(0)
  })
})
