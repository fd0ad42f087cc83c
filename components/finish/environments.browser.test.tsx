import { describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { renderIn } from '@/components/testing/spoken'
import { LANGUAGES } from '@/lib/words/languages'
import { Environments } from './environments'

type Props = Parameters<typeof Environments>[0]
type Listed = Props['environments'][number]

function listed(name: string, change: Partial<Listed> = {}): Listed {
  return {
    id: name,
    name,
    address: `https://${name.toLowerCase()}.crm4.dynamics.com`,
    region: 'EMEA',
    isEnabled: true,
    canBeAsked: true,
    membership: null,
    ...change,
  }
}

describe.each(LANGUAGES)('%s', (language) => {
  async function shown(environments: readonly Listed[], idle = true) {
    const [onCheck, onLook] = [vi.fn(), vi.fn()]
    const { container, words } = await renderIn(
      language,
      <Environments environments={environments} idle={idle} onCheck={onCheck} onLook={onLook} />,
    )
    const all = () => [...container.querySelectorAll('button')]
    return {
      container,
      onCheck,
      onLook,
      words: words.environments,
      buttons: () => all().map(({ textContent }) => textContent),
      async press(name: string, index = 0) {
        const button = all().filter(({ textContent }) => textContent === name)[index]
        if (!button) throw new Error(`There is no button "${name}".`)
        await userEvent.click(button)
      },
    }
  }

  test('none: what that means, who can see them all, and another look', async () => {
    const { container, words, buttons, press, onLook } = await shown([])
    for (const text of [words.none, words.noneMeans, words.byHand]) expect(container).toHaveTextContent(text)
    expect(buttons()).toEqual([words.lookAgain])
    await press(words.lookAgain)
    expect(onLook).toHaveBeenCalledOnce()
    await expectAccessible()
  })

  test('one: its address can be copied, and is no link', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    const { container, words, buttons, press } = await shown([listed('Contoso')])
    for (const text of [words.found(1), 'Contoso', words.region('EMEA'), words.enabled])
      expect(container).toHaveTextContent(text)
    expect(buttons()).toEqual([words.copy, words.check, words.lookAgain])
    await press(words.copy)
    expect(write).toHaveBeenCalledExactlyOnceWith('https://contoso.crm4.dynamics.com')
    await expect.element(container).toHaveTextContent(words.copied)
    expect(container.querySelector('a')).toBeNull()
    write.mockRestore()
    await expectAccessible()
  })

  test('many: each is asked alone, and what is known or cannot be asked has no button', async () => {
    const { container, words, buttons, press, onCheck } = await shown([
      listed('Asked', { membership: 'member' }),
      listed('Refused', { membership: 'not-member' }),
      listed('Disabled', { isEnabled: false }),
      listed('Elsewhere', { canBeAsked: false }),
      listed('Strange', { address: null }),
      listed('Open'),
    ])
    const { member, notMember, notMemberMeans, disabled, disabledMeans, otherRegion, noAddress } = words
    for (const text of [member, notMember, notMemberMeans, disabled, disabledMeans, otherRegion, noAddress])
      expect(container).toHaveTextContent(text)
    expect(container).toHaveTextContent(words.found(6))
    expect(buttons()).toEqual([
      words.copy,
      words.copy,
      words.checkAgain,
      words.copy,
      words.copy,
      words.copy,
      words.check,
      words.lookAgain,
    ])
    await press(words.check)
    await press(words.checkAgain)
    expect(onCheck.mock.calls).toEqual([
      ['https://open.crm4.dynamics.com'],
      ['https://refused.crm4.dynamics.com'],
    ])
    await expectAccessible()
  })

  test('while something runs only the addresses can be copied', async () => {
    const { words, buttons } = await shown([listed('Contoso')], false)
    expect(buttons()).toEqual([words.copy])
    await expectAccessible()
  })
})
