import { describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { renderIn } from '@/components/testing/spoken'
import { LANGUAGES } from '@/lib/words/languages'
import { RenewSecret } from './renew-secret'

const secret = (keyId: string) => ({
  keyId,
  hint: keyId.slice(0, 3),
  startsAt: '2026-11-30T12:00:00Z',
  expiresAt: '2028-11-30T12:00:00Z',
})
const SECRETS = [
  { ...secret('new-key'), age: 'new' as const },
  { ...secret('old-key'), age: 'old' as const },
  { ...secret('expired-key'), age: 'expired' as const },
]

describe.each(LANGUAGES)('%s', (language) => {
  async function shown(change: Partial<Parameters<typeof RenewSecret>[0]> = {}) {
    const [onCreate, onRetire] = [vi.fn(), vi.fn()]
    const { container, words } = await renderIn(
      language,
      <RenewSecret
        secrets={SECRETS}
        others={[]}
        registeredHere
        hasRoom
        idle
        main={false}
        onCreate={onCreate}
        onRetire={onRetire}
        {...change}
      />,
    )
    const { renew } = words.finish
    const buttons = () => [...container.querySelectorAll('button')].map(({ textContent }) => textContent)
    const press = async (name: string, index = 0) => {
      const found = [...container.querySelectorAll('button')].filter(
        ({ textContent }) => textContent === name,
      )
      const button = found[index]
      if (!button) throw new Error(`There is no button "${name}".`)
      await userEvent.click(button)
    }
    return { container, renew, words, buttons, press, onCreate, onRetire }
  }

  test('with two valid secrets only the older ones can be removed, each by its key id and after a question', async () => {
    const { renew, buttons, press, onRetire } = await shown()
    expect(buttons()).toEqual([renew.retire, renew.retireExpired])
    await expectAccessible()
    await press(renew.retire)
    expect(onRetire).not.toHaveBeenCalled()
    await expectAccessible()
    await press(renew.confirm)
    expect(onRetire.mock.calls).toEqual([['old-key']])
  })

  test('with one valid secret the next one can be made, and the valid one stays', async () => {
    const { container, renew, buttons, press, onCreate } = await shown({
      secrets: SECRETS.slice(0, 1),
      main: true,
    })
    expect(buttons()).toEqual([renew.create])
    expect(container.querySelector('li')?.textContent).toContain(renew.only)
    await press(renew.create)
    expect(onCreate).toHaveBeenCalledOnce()
    await expectAccessible()
  })

  test('without room, or while a step runs, nothing offers itself that would fail', async () => {
    const full = await shown({
      secrets: SECRETS.slice(0, 1),
      others: [secret('other-key')],
      registeredHere: false,
      hasRoom: false,
    })
    expect(full.buttons()).toEqual([])
    expect(full.container.textContent).toContain(full.renew.full)
    expect(full.container.textContent).toContain('other-key')
    await expectAccessible()
    const busy = await shown({ idle: false })
    expect(busy.buttons()).toEqual([])
  })
})
